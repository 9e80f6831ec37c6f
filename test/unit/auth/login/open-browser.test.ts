import { describe, expect, it } from 'vitest';
import { openBrowser } from '../../../../runtime/auth/login/open-browser.js';

const PAGE = 'https://h/authorize?a=1&b=$(id)';

describe('openBrowser', () => {
  it.each([
    ['darwin', ['open', PAGE]],
    ['win32', ['rundll32', 'url.dll,FileProtocolHandler', PAGE]],
    ['linux', ['xdg-open', PAGE]],
  ])('on %s hands the address to a program that is no shell', (platform, want) => {
    const launched: string[][] = [];
    openBrowser(PAGE, platform, {}, (file, args) => launched.push([file, ...args]));
    expect(launched).toEqual([want]);
  });

  it('survives a machine without a browser', async () => {
    expect(() => openBrowser(PAGE, 'linux', { PATH: '/nonexistent' })).not.toThrow();
    // The failure arrives later, and unhandled it would fail this run.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
