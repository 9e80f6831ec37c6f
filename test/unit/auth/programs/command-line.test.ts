import { describe, expect, it } from 'vitest';
import { commandLine } from '../../../../runtime/auth/programs/command-line.js';

const windows = { platform: 'win32', env: { SystemRoot: 'C:\\WINDOWS' } };

describe('commandLine', () => {
  it('runs a program directly', () => {
    const want = { file: '/usr/bin/az', args: ['a b', '&'], verbatim: false };
    expect(commandLine('/usr/bin/az', ['a b', '&'], { platform: 'linux', env: {} })).toEqual(want);
    expect(commandLine('C:\\az.exe', ['&'], windows)).toEqual({ file: 'C:\\az.exe', args: ['&'], verbatim: false });
  });

  it('runs a command file of Windows through cmd.exe of the system', () => {
    expect(commandLine('C:\\Program Files\\az.cmd', ['account', '--resource', 'https://x/'], windows)).toEqual({
      file: 'C:\\WINDOWS\\System32\\cmd.exe',
      args: ['/d', '/s', '/c', '""C:\\Program Files\\az.cmd" account --resource https://x/"'],
      verbatim: true,
    });
  });

  it.each(['a&calc', 'a b', '%PATH%', 'a"b', 'a|b', '^', '(x)', 'a\nb', ''])(
    'refuses the argument %j there',
    (argument) => {
      expect(commandLine('C:\\az.cmd', [argument], windows)).toHaveProperty('failure');
    },
  );

  it('refuses a path that cmd.exe would interpret', () => {
    expect(commandLine('C:\\%TEMP%\\az.cmd', [], windows)).toHaveProperty('failure');
  });
});
