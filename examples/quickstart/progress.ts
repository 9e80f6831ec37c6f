import type { Output } from './screen.js';

/** Tells how something that takes a while is getting on. */
export interface Progress {
  show(text: string): void;
  /** Ends the line; nothing may be shown after it. */
  end(): void;
}

/**
 * Progress on one line that is written again and again, with the seconds that went by.
 * Where there is no terminal, one line for each new text.
 */
export function createProgress(output: Output, paint: (text: string) => string): Progress {
  return output.isTTY ? livingLine(output, paint) : linePerChange(output, paint);
}

function livingLine(output: Output, paint: (text: string) => string): Progress {
  const start = performance.now();
  let latest = '';
  const draw = (): void => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    output.write(`\r\u001B[K${paint(latest)} (${seconds} s)`);
  };
  const timer = setInterval(draw, 100);
  return {
    show: (text) => {
      latest = text;
      draw();
    },
    end: () => {
      clearInterval(timer);
      output.write('\n');
    },
  };
}

function linePerChange(output: Output, paint: (text: string) => string): Progress {
  let latest: string | undefined;
  return {
    show: (text) => {
      if (text !== latest) output.write(`${paint(text)}\n`);
      latest = text;
    },
    end: () => undefined,
  };
}
