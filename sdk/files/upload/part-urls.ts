import { mintPartUrls, type PresignedUrl } from '../storage/presigned-url.js';
import type { Transfer } from '../storage/transfer.js';

/** What the addresses are for. */
export interface PartUrlsOptions {
  /** Names the session; a secret. */
  readonly token: string;
  /** Addresses to ask for at once. */
  readonly batch: number;
  /** Number of parts, if it is known. */
  readonly count: number | undefined;
}

/** The addresses of parts, asked for in batches; parallel wishes share one request. */
export class PartUrls {
  readonly #options: PartUrlsOptions;
  readonly #ready: Map<number, PresignedUrl> = new Map();
  #asking: Promise<unknown> | undefined;

  constructor(options: PartUrlsOptions) {
    this.#options = options;
  }

  /** An address for the part; each is given once. */
  async take(transfer: Transfer, number: number): Promise<PresignedUrl> {
    for (;;) {
      const ready = this.#ready.get(number);
      if (ready !== undefined) {
        this.#ready.delete(number);
        return ready;
      }
      // Of two that wait, one may find that the batch did not reach its part: it asks itself.
      if (this.#asking === undefined) return this.#ask(transfer, number);
      await this.#asking;
    }
  }

  /** A new address for the part in the place of one that is of no use any more. */
  async renew(transfer: Transfer, number: number): Promise<PresignedUrl> {
    // Those that came with it are as old.
    this.#ready.clear();
    return this.take(transfer, number);
  }

  async #ask(transfer: Transfer, number: number): Promise<PresignedUrl> {
    const { token, batch, count = Infinity } = this.#options;
    const asking = mintPartUrls(transfer, token, number, Math.max(1, Math.min(batch, count - number + 1)));
    this.#asking = asking.catch(() => {});
    try {
      const { [number]: own, ...others } = Object.fromEntries(await asking);
      for (const [key, url] of Object.entries(others)) this.#ready.set(Number(key), url);
      if (own !== undefined) return own;
    } finally {
      this.#asking = undefined;
    }
    return this.take(transfer, number);
  }
}
