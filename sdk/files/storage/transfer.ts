import type { ApiClient } from '../../../runtime/client/api-client.js';
import type { Clock } from '../../../runtime/base/clock.js';
import { TimeoutError } from '../../../runtime/errors/index.js';
import { timedSignal } from '../../../runtime/base/timed-signal.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import { retryLimits } from '../../../runtime/client/connection.js';
import { mergeLimits } from '../../../runtime/http/pipeline/retry.js';
import type { TransferOptions, TransferProgress } from './transfer-options.js';

/** Attempts of one request to cloud storage. */
const CLOUD_ATTEMPTS = 3;

/** What is to be transferred, and how the caller wants it. */
export interface TransferTarget {
  readonly api: ApiClient;
  /** Method and path, for errors. */
  readonly what: string;
  /** The file in Databricks. */
  readonly filePath: string;
  readonly options: TransferOptions;
}

/** An upload or a download on its way. */
export interface Transfer extends Omit<TransferTarget, 'options'> {
  readonly clock: Clock;
  /** Ends everything that belongs to the transfer. */
  readonly signal: AbortSignal;
  /** Options of the calls to Databricks that belong to the transfer. */
  readonly callOptions: CallOptions;
  /** Attempts of one request to cloud storage. */
  readonly attempts: number;
  /** Longest time for retries, in milliseconds. */
  readonly retryForMs?: number | undefined;
}

/** Runs a transfer under the caller's signal and time limit; lets go of both when it ends. */
export async function runTransfer<T>(target: TransferTarget, work: (transfer: Transfer) => Promise<T>): Promise<T> {
  const { api, what, filePath, options } = target;
  const clock = api.config.clock;
  const { headers, retry, onResponse, timeoutMs: ms } = options;
  const limit = timedSignal(options.signal, { clock, ms, reason: (timeoutMs) => tooSlow(what, timeoutMs) });
  const callOptions: CallOptions = { headers, retry, onResponse, signal: limit.signal };
  try {
    return await work({ api, what, filePath, clock, signal: limit.signal, callOptions, ...persistenceOf(target) });
  } finally {
    limit.release();
  }
}

function tooSlow(what: string, timeoutMs: number): TimeoutError {
  const message = `${what} did not finish within ${timeoutMs} ms (timeoutMs); raise it for large files`;
  return new TimeoutError(message, { timeoutMs, sent: 'maybe' });
}

/** The same transfer under another signal. */
export function withSignal<T extends Transfer>(transfer: T, signal: AbortSignal): T {
  return { ...transfer, signal, callOptions: { ...transfer.callOptions, signal } };
}

/** How often, and for how long, one request to cloud storage is repeated. */
function persistenceOf({ api, options }: TransferTarget): Pick<Transfer, 'attempts' | 'retryForMs'> {
  const limits = mergeLimits(retryLimits(api.config), options.retry);
  if (limits === false) return { attempts: 1, retryForMs: Infinity };
  const { maxAttempts = CLOUD_ATTEMPTS, timeoutMs = Infinity } = limits;
  return { attempts: Math.min(CLOUD_ATTEMPTS, maxAttempts), retryForMs: timeoutMs };
}

/** Counts the bytes that have arrived, and tells the caller. */
export class ProgressMeter {
  readonly #tell: ((progress: TransferProgress) => void) | undefined;
  readonly #totalBytes: number | undefined;
  #transferredBytes = 0;

  constructor(tell: TransferOptions['onProgress'], totalBytes: number | undefined) {
    this.#tell = tell;
    this.#totalBytes = totalBytes;
  }

  /** More bytes have arrived. */
  add(bytes: number): void {
    this.#transferredBytes += bytes;
    this.#tell?.({ transferredBytes: this.#transferredBytes, totalBytes: this.#totalBytes });
  }

  /** Bytes that have arrived. */
  get transferredBytes(): number {
    return this.#transferredBytes;
  }
}
