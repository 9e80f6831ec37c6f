import { machineFiles, type Files } from './machine-files.js';
import { runProgram, type RunProgram } from './run-program.js';

/** What strategies that run programs need from the machine. */
export interface Machine {
  readonly files: Files;
  readonly run: RunProgram;
  /** As `process.platform`; empty in browsers and edge runtimes. */
  readonly platform: () => string;
}

/** This machine. */
export const thisMachine: Machine = {
  files: machineFiles,
  run: runProgram,
  platform: () => globalThis.process?.platform ?? '',
};
