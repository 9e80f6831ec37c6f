import { ATTRIBUTES, type Attribute } from '../../runtime/config/attributes/attributes.js';
import type { ClientOptions } from '../../runtime/client/client-options.js';
import type { ResolvedConfig } from '../../runtime/config/resolve.js';

/** A configuration to act in the place of somebody else. */
export interface ActingConfig {
  readonly host: string;
  readonly values: ResolvedConfig;
  readonly options: Readonly<ClientOptions>;
}

/** Attributes that say who one is, or where that stands; `skipVerify` is a matter of the transport, which is shared. */
const LEFT_OUT: ReadonlySet<string> = /* @__PURE__ */ new Set(['profile', 'configFile', 'authType', 'skipVerify']);

const CREDENTIAL_HEADER = /^(?:proxy-)?authorization$|^cookie$|token/i;

/**
 * Options of a client for the same host with somebody else's token: all settings, the steps of `pipeline` too, but
 * nothing that could sign in another name.
 */
export function optionsFor(token: string, { host, values, options }: ActingConfig): ClientOptions {
  const settings = ATTRIBUTES.filter(isSetting);
  const { fetch, transport, logger, pipeline, product, productVersion, retry, clock, hostMetadata } = options;
  const headers = Object.entries(options.headers ?? {}).filter(([name]) => !CREDENTIAL_HEADER.test(name));
  return {
    ...Object.fromEntries(settings.map(({ name }) => [name, values[name]])),
    // The connections are lent; these only tell what they can do, such as announce the length of a stream.
    fetch,
    transport,
    logger,
    pipeline,
    product,
    productVersion,
    retry,
    clock,
    hostMetadata,
    headers: Object.fromEntries(headers),
    host,
    token,
    authType: 'pat',
  };
}

function isSetting({ name, group, sensitive }: Attribute): boolean {
  return group === undefined && sensitive !== true && !LEFT_OUT.has(name);
}
