import type { Environment } from '../base/platform.js';
import { ATTRIBUTES, type Attribute } from './attributes/attributes.js';
import type { AttributeName, ConfigAttributes } from './attributes/config-attributes.js';

/** What says where one is, or how one signs in, without being a credential. */
const PLACE: ReadonlySet<AttributeName> = /* @__PURE__ */ new Set<AttributeName>([
  'host',
  'accountId',
  'workspaceId',
  'cloud',
  'discoveryUrl',
  'tokenAudience',
  'profile',
  'authType',
  'azureEnvironment',
]);

/** Identities that the environment offers to whoever runs in it, and the authentication types that take them. */
const OFFERS: Readonly<Record<string, readonly string[]>> = {
  ACTIONS_ID_TOKEN_REQUEST_URL: ['github-oidc', 'github-oidc-azure'],
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: ['github-oidc', 'github-oidc-azure'],
  DATABRICKS_OIDC_TOKEN: ['env-oidc'],
  SYSTEM_ACCESSTOKEN: ['azure-devops-oidc'],
  IS_IN_DB_MODEL_SERVING_ENV: ['model-serving'],
  IS_IN_DATABRICKS_MODEL_SERVING_ENV: ['model-serving'],
};

const VARIABLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ATTRIBUTES.filter(isIdentity).flatMap(({ env }: Attribute) => env ?? []),
);

/** What of an identity decides which offers of the environment it takes. */
export type Identity = Pick<ConfigAttributes, 'authType' | 'clientId' | 'azureClientId' | 'oidcTokenEnv'>;

/**
 * The environment as an identity that is complete in itself sees it: no variable says who or where, and the identity
 * of the machine or of a job is there only for the authentication type that takes it, or for an application, which
 * needs such a proof of who it is.
 */
export function environmentOf(identity: Identity, env: Environment): Environment {
  const names = Object.keys(env).filter((name) => counts(name, identity));
  // Not a copy: a token in a variable is replaced while the program runs.
  const live = names.map((name) => [name, { enumerable: true, get: () => env[name] }]);
  return Object.defineProperties({}, Object.fromEntries(live));
}

function counts(variable: string, identity: Identity): boolean {
  if (variable === identity.oidcTokenEnv) return true;
  const takers = OFFERS[variable];
  return takers === undefined ? !VARIABLES.has(variable) : takes(identity, takers);
}

function takes({ authType, clientId, azureClientId }: Identity, takers: readonly string[]): boolean {
  if (authType !== undefined) return takers.includes(authType);
  return clientId !== undefined || azureClientId !== undefined;
}

function isIdentity({ name, group }: Attribute): boolean {
  return group !== undefined || PLACE.has(name);
}
