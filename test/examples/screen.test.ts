import { describe, expect, it } from 'vitest';
import { createScreen } from '../../examples/quickstart/screen.js';
import { toTable } from '../../examples/quickstart/table.js';

function recorder(isTTY: boolean): { written: string[]; output: Parameters<typeof createScreen>[0] } {
  const written: string[] = [];
  const output = { isTTY, write: (text: unknown) => written.push(String(text)) > 0 };
  return { written, output };
}

describe('the screen of the quickstart', () => {
  it.each([
    { where: 'on a terminal', isTTY: true, env: {}, want: '\u001B[32m  ✓\u001B[39m ok\n' },
    { where: 'on a terminal with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, want: '  ✓ ok\n' },
    { where: 'elsewhere', isTTY: false, env: {}, want: '  ✓ ok\n' },
  ])('has the right colours $where', ({ isTTY, env, want }) => {
    const { written, output } = recorder(isTTY);
    createScreen(output, env).done('ok');
    expect(written).toEqual([want]);
  });

  it('writes progress on one line of a terminal, again and again', () => {
    const { written, output } = recorder(true);
    const progress = createScreen(output, { NO_COLOR: '1' }).progress();
    progress.show('PENDING');
    progress.show('PENDING');
    progress.end();
    expect(written.map((text) => text.replace(/\d\.\d/, '0.0'))).toEqual([
      '\r\u001B[K  PENDING (0.0 s)',
      '\r\u001B[K  PENDING (0.0 s)',
      '\n',
    ]);
  });

  it('writes a line for each change of progress where there is no terminal', () => {
    const { written, output } = recorder(false);
    const progress = createScreen(output, {}).progress();
    for (const state of ['PENDING', 'PENDING', 'RUNNING']) progress.show(state);
    progress.end();
    expect(written).toEqual(['  PENDING\n', '  RUNNING\n']);
  });
});

describe('a table of the quickstart', () => {
  it('puts numbers at the right and shows what is missing', () => {
    const columns = [
      { name: 'city', isNumber: false },
      { name: 'trips', isNumber: true },
    ];
    const rows = [
      ['Amsterdam', '7'],
      ['Oslo', null],
    ];
    expect(toTable(columns, rows).split('\n')).toEqual([
      'city       trips',
      '---------  -----',
      'Amsterdam      7',
      'Oslo        NULL',
    ]);
  });
});
