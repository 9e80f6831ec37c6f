/** Signs once with the stored login of a person, and prints the signature. */
import { createAuthContext } from '../../../runtime/auth/context.js';
import { fileTokenStore } from '../../../runtime/auth/login/file-token-store.js';
import { createExternalBrowser } from '../../../runtime/auth/strategies/external-browser.js';
import { systemClock } from '../../../runtime/base/clock.js';
import { resolveConfig } from '../../../runtime/config/resolve.js';
import { createNodeTransport } from '../../../runtime/http/transport/node/node.js';

const [host = '', directory = ''] = process.argv.slice(2);
const transport = createNodeTransport({ env: {} });
const strategy = createExternalBrowser({
  store: fileTokenStore({ clock: systemClock, directory }),
  show: () => Promise.reject(new Error('a person was asked')),
});
const credentials = await strategy.configure(
  createAuthContext({
    config: resolveConfig({ host, authType: 'external-browser', oauthBrowserAuthTimeout: 1 }),
    http: (request) => transport.send(request),
  }),
);
if ('skipped' in credentials) throw new Error(credentials.skipped);
console.log((await credentials.headers())['authorization']);
