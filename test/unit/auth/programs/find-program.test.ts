import { describe, expect, it } from 'vitest';
import { findProgram } from '../../../../runtime/auth/programs/find-program.js';
import { fakeFiles } from '../../../support/auth/fakes.js';

describe('findProgram', () => {
  const files = fakeFiles({ '/b/az': 1, '/c/az': 9, './az': 1, 'C:\\x\\az.cmd': 5 });

  it('takes the first one in PATH and never one of a relative directory', async () => {
    expect(await findProgram(['az'], { env: { PATH: '.:relative::/a:/b:/c' }, files, platform: 'linux' })).toBe(
      '/b/az',
    );
  });

  it('passes over the ones that do not qualify', async () => {
    const search = { env: { PATH: '/b:/c/' }, files, platform: 'darwin' };
    expect(await findProgram(['az'], search, (size) => size > 5)).toBe('/c/az');
  });

  it('reads Path on Windows', async () => {
    expect(await findProgram(['az.cmd'], { env: { Path: 'y;C:\\x' }, files, platform: 'win32' })).toBe('C:\\x\\az.cmd');
  });

  it('finds nothing without a PATH', async () => {
    expect(await findProgram(['az'], { env: {}, files, platform: 'linux' })).toBeUndefined();
  });
});
