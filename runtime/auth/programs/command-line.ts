import type { Environment } from '../../base/platform.js';

/** A program and its arguments as the operating system gets them. */
export interface CommandLine {
  readonly file: string;
  readonly args: readonly string[];
  /** The arguments are already quoted for Windows. */
  readonly verbatim: boolean;
}

/** The machine a command line is for. */
export interface CommandMachine {
  readonly platform: string;
  readonly env: Environment;
}

/**
 * Makes the command line of a program. Windows runs a `.cmd` or `.bat` file only through `cmd.exe`, which interprets
 * its arguments; so there anything with a special meaning is refused instead of quoted.
 */
export function commandLine(
  file: string,
  args: readonly string[],
  machine: CommandMachine,
): CommandLine | { readonly failure: string } {
  if (machine.platform !== 'win32' || !/\.(?:cmd|bat)$/i.test(file)) return { file, args, verbatim: false };
  const unsafe = args.find((argument) => !/^[\w.:/@=-]+$/.test(argument));
  if (unsafe !== undefined) return { failure: `the argument ${JSON.stringify(unsafe)} cannot be passed safely` };
  if (/["%!\r\n]/.test(file)) return { failure: 'the path of the program has characters that cmd.exe interprets' };
  const shell = `${machine.env['SystemRoot'] ?? machine.env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32\\cmd.exe`;
  return { file: shell, args: ['/d', '/s', '/c', `""${file}" ${args.join(' ')}"`], verbatim: true };
}
