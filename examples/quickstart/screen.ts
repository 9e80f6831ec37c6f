import { styleText } from 'node:util';
import { createProgress, type Progress } from './progress.js';

/** Where the tour writes, and how. */
export interface Screen {
  /** The first line of a part. */
  heading(text: string): void;
  /** A call, as one would write it. */
  code(text: string): void;
  /** Something that was found. */
  line(text: string): void;
  /** What came of it. */
  done(text: string): void;
  /** A line for something that takes a while. */
  progress(): Progress;
}

/** The stream that a screen writes to: `process.stdout`, or a stand-in for it. */
export type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

type Style = Parameters<typeof styleText>[0];

/** A screen that writes in colour on a terminal, unless `NO_COLOR` is set. */
export function createScreen(output: Output, env: Readonly<Record<string, string | undefined>>): Screen {
  const inColour = output.isTTY && !env['NO_COLOR'];
  const paint = (style: Style, text: string): string =>
    inColour ? styleText(style, text, { validateStream: false }) : text;
  const write = (text: string): void => void output.write(`${text}\n`);
  return {
    heading: (text) => write(`\n${paint('bold', text)}`),
    code: (text) => write(paint('cyan', indented(text))),
    line: (text) => write(indented(text)),
    done: (text) => write(`${paint('green', '  ✓')} ${text}`),
    progress: () => createProgress(output, (text) => indented(paint('yellow', text))),
  };
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
