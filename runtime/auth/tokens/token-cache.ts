import { authAborted, questionSignal, refuseAbortedAuth } from '../while-authenticating.js';
import type { Clock } from '../../base/clock.js';
import { authorization } from './authorization.js';
import type { Token } from '../credentials.js';
import type { CredentialsRequest } from '../../base/credentials-request.js';
import { Flight } from '../../base/flight.js';
import { freshness, validityOf, type Validity } from './token-freshness.js';

const BACKGROUND_DEADLINE_MS = 60_000;
const BACKGROUND_BACKOFF_MS = 60_000;

/** What a token source is told about the refresh it serves. */
export interface TokenRequest {
  /** Aborts when nobody waits for the token any more, or when time is up. */
  readonly signal: AbortSignal;
  /** Nobody waits: one attempt, and the process may end meanwhile. */
  readonly background: boolean;
}

/** Gets a new token from wherever tokens come from. */
export type TokenSource = (request: TokenRequest) => Promise<Token>;

/** Options of a {@link TokenCache}. */
export interface TokenCacheOptions {
  readonly clock: Clock;
  /** Refresh ahead of expiry without making callers wait. Default true. */
  readonly background?: boolean | undefined;
}

/**
 * Keeps one token and replaces it in time: a fresh one is handed out, a stale one is handed out while a refresh
 * runs in the background, and for an expired one all callers wait for one shared refresh.
 */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #clock: Clock;
  readonly #background: boolean;
  #token: Token | undefined;
  #validity: Validity = { staleAt: Infinity, expiredAt: Infinity };
  #flight: Flight<Token> | undefined;
  #refreshing = false;
  #started = 0;
  #stored = 0;

  constructor(source: TokenSource, options: TokenCacheOptions) {
    this.#source = source;
    this.#clock = options.clock;
    this.#background = options.background ?? true;
  }

  /** A usable token; with `forceRefresh` one that is newer than the refused one. */
  async get(request: CredentialsRequest = {}): Promise<Token> {
    refuseAbortedAuth(request.signal);
    const token = this.#token;
    if (token === undefined || this.#mustReplace(token, request)) return this.#join(request.signal);
    const state = freshness(this.#validity, this.#clock.now());
    if (state === 'expired') return this.#join(request.signal);
    if (state === 'stale') this.#refreshInBackground();
    return token;
  }

  /** A refresh is forced, and the token at hand is not already newer than the refused one. */
  #mustReplace(token: Token, request: CredentialsRequest): boolean {
    if (!request.forceRefresh) return false;
    const refused = request.refused?.['authorization'];
    return refused === undefined || refused === authorization(token);
  }

  #join(signal: AbortSignal | undefined): Promise<Token> {
    if (this.#flight === undefined || this.#flight.abandoned) {
      const flight: Flight<Token> = new Flight(
        (abort) =>
          this.#refresh({ signal: abort, background: false }).finally(() => {
            if (this.#flight === flight) this.#flight = undefined;
          }),
        authAborted,
      );
      this.#flight = flight;
    }
    return this.#flight.join(signal);
  }

  #refreshInBackground(): void {
    if (this.#refreshing || this.#flight || !this.#background) return;
    this.#refreshing = true;
    const timed = questionSignal(undefined, BACKGROUND_DEADLINE_MS);
    this.#refresh({ signal: timed.signal, background: true })
      .catch(() => {
        this.#validity = { ...this.#validity, staleAt: this.#clock.now() + BACKGROUND_BACKOFF_MS };
      })
      .finally(() => {
        timed.release();
        this.#refreshing = false;
      });
  }

  async #refresh(request: TokenRequest): Promise<Token> {
    this.#started += 1;
    const generation = this.#started;
    const token = await this.#source(request);
    this.#store(token, generation);
    return token;
  }

  /** A refresh that started earlier never overwrites the result of one that started later. */
  #store(token: Token, generation: number): void {
    if (generation <= this.#stored) return;
    this.#stored = generation;
    this.#token = token;
    this.#validity = validityOf(token, this.#clock.now());
  }
}
