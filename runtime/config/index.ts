export { ATTRIBUTES, type Attribute, type AuthGroup } from './attributes.js';
export {
  cloudEnvironment,
  deploymentUrl,
  isAccountHost,
  isAws,
  isAzure,
  isGcp,
  type AzureEndpoints,
  type CloudEnvironment,
} from './cloud.js';
export type { AttributeName, AttributeValue, Cloud, ConfigAttributes } from './config-attributes.js';
export { Config } from './config.js';
export { debugString, withDebugString } from './debug-string.js';
export { fetchHostMetadata, type HostMetadata, type HostMetadataResolver, type HostType } from './host-metadata.js';
export { normalizeHost, type NormalizedHost } from './host.js';
export type { Source } from './layer.js';
export type { ConfigEffects } from './machine-effects.js';
export type { ClientOptions } from './options.js';
export { resolveConfig, type ResolvedConfig } from './resolve.js';
export { isTrustedOidcUrl } from './trusted-hosts.js';
