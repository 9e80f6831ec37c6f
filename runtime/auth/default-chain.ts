import type { Strategy } from './credentials.js';
import { basic } from './strategies/basic.js';
import { oauthM2m } from './strategies/oauth-m2m.js';
import { pat } from './strategies/pat.js';

/**
 * The ways to authenticate, in the order they are tried: what is declared comes before what the environment offers,
 * and sub-processes come last among the latter.
 */
export const defaultStrategies: readonly Strategy[] = [pat, basic, oauthM2m];
