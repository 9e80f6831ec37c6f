import { ATTRIBUTES, type Attribute, type AuthGroup } from './attributes.js';
import type { AttributeName } from './config-attributes.js';
import type { Layer } from '../layers.js';

/** Authentication types that use the attributes of a group. */
const AUTH_TYPES: Readonly<Record<AuthGroup, readonly string[]>> = {
  pat: ['pat'],
  basic: ['basic'],
  oauth: ['oauth-m2m', 'env-oidc', 'file-oidc', 'github-oidc', 'azure-devops-oidc', 'external-browser'],
  'env-oidc': ['env-oidc'],
  'file-oidc': ['file-oidc'],
  'metadata-service': ['metadata-service'],
  google: ['google-credentials', 'google-id'],
  azure: ['azure-client-secret', 'azure-msi', 'azure-cli', 'github-oidc-azure'],
};

/** What each authentication type cannot do without, beside the host; types that need nothing are at home on the machine. */
const NEEDS: Readonly<Record<string, readonly AttributeName[]>> = {
  pat: ['token'],
  basic: ['username', 'password'],
  'oauth-m2m': ['clientId', 'clientSecret'],
  'metadata-service': ['metadataServiceUrl'],
  'env-oidc': ['oidcTokenEnv'],
  'file-oidc': ['oidcTokenFilepath'],
  'azure-msi': ['azureUseMsi'],
  'azure-client-secret': ['azureClientId', 'azureClientSecret'],
  'google-credentials': ['googleCredentials'],
  'google-id': ['googleServiceAccount'],
};

/** Families of credentials that are set. */
export function authGroups(layer: Layer): ReadonlySet<AuthGroup> {
  const groups = new Set<AuthGroup>();
  for (const [name, { value }] of layer) {
    const group = groupOf(name);
    if (group !== undefined && value !== false) groups.add(group);
  }
  return groups;
}

/**
 * The inherited settings without the credentials that compete with explicit ones, and without an authentication type
 * that cannot use these. So a token in code is used even where the environment holds a service principal, as in every
 * Databricks App.
 */
export function withoutRivals(inherited: Layer, explicit: Layer): Layer {
  const groups = authGroups(explicit);
  if (groups.size === 0 || explicit.has('authType')) return inherited;
  const authType = inherited.get('authType')?.value;
  if ([...groups].some((group) => AUTH_TYPES[group].some((type) => type === authType))) return inherited;
  const isAllowed = (name: AttributeName): boolean => {
    const group = groupOf(name);
    return name !== 'authType' && (group === undefined || groups.has(group));
  };
  return new Map([...inherited].filter(([name]) => isAllowed(name)));
}

/**
 * Tells whether host and credentials are all there, so that nothing else has to be asked for them.
 *
 * @param ownCredentials - the caller signs by means of its own
 */
export function isComplete(layer: Layer, ownCredentials: boolean): boolean {
  if (!layer.has('host')) return false;
  if (ownCredentials) return true;
  const has = (names: readonly AttributeName[] = []): boolean =>
    names.every((name) => (layer.get(name)?.value ?? false) !== false);
  const type = layer.get('authType');
  if (type === undefined) return Object.values(NEEDS).some(has);
  const needs = NEEDS[String(type.value)];
  // A login of the machine is complete where code asks for it.
  return needs === undefined ? [type, layer.get('host')].every((one) => one?.source.kind === 'option') : has(needs);
}

/** Says that two families of credentials are set and none is chosen; `undefined` if all is clear. */
export function authConflict(layer: Layer): string | undefined {
  const groups = [...authGroups(layer)].sort();
  if (groups.length < 2 || layer.has('authType')) return undefined;
  return `validate: more than one authorization method configured: ${groups.join(' and ')}`;
}

/** Tells whether an authentication type has a use for an attribute; true for attributes that are no credentials. */
export function isUsedBy(authType: string, name: AttributeName): boolean {
  const group = groupOf(name);
  // A browser login takes the application of whichever cloud it is for.
  if (group === undefined || authType === 'external-browser') return true;
  return AUTH_TYPES[group].includes(authType);
}

function groupOf(name: AttributeName): AuthGroup | undefined {
  const attribute: Attribute | undefined = ATTRIBUTES.find((candidate) => candidate.name === name);
  return attribute?.group;
}
