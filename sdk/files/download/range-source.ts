import type { HttpResponse } from '../../../runtime/base/message.js';
import { writeLog } from '../../../runtime/http/pipeline/log.js';
import { ExpiredAddress, PROBE_INACTIVITY_MS, sendToCloud } from '../storage/cloud-request.js';
import { mintDownloadUrl, type PresignedUrl } from '../storage/presigned-url.js';
import { checkRange, changedOr, type FileVersion, openRange, PLAIN_BYTES, rangeHeaders } from './file-range.js';
import type { Transfer } from '../storage/transfer.js';

/** Bytes of a file from `start` up to, not including, `end`. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** Where ranges of a file come from. */
export interface RangeSource {
  open(transfer: Transfer, range: FileRange): Promise<HttpResponse>;
}

/** Ranges through Databricks. */
export function apiRanges(version: FileVersion): RangeSource {
  return { open: (transfer, range) => openRange(transfer.api, version, range, transfer.callOptions) };
}

/**
 * Ranges straight from cloud storage, through one address that all workers share. Should the first one fail, all go
 * through Databricks: then the network does not let this machine reach the storage.
 */
export class CloudRanges implements RangeSource {
  readonly #version: FileVersion;
  readonly #viaApi: RangeSource;
  #address: Promise<PresignedUrl> | undefined;
  #hasWorked = false;
  #isOff = false;

  constructor(version: FileVersion) {
    this.#version = version;
    this.#viaApi = apiRanges(version);
  }

  /** Opens a range. The first one has to be alone. */
  async open(transfer: Transfer, range: FileRange): Promise<HttpResponse> {
    if (this.#isOff) return this.#viaApi.open(transfer, range);
    try {
      const response = await this.#openInCloud(transfer, range);
      this.#hasWorked = true;
      return response;
    } catch (error) {
      if (this.#hasWorked || transfer.signal.aborted) throw changedOr(error, this.#version);
      const reason = error instanceof Error ? error.message : String(error);
      const note = `${transfer.what}: not from cloud storage but through Databricks, because ${reason}`;
      writeLog(transfer.api.config.options.logger, 'debug', note);
      this.#isOff = true;
      return this.#viaApi.open(transfer, range);
    }
  }

  async #openInCloud(transfer: Transfer, range: FileRange): Promise<HttpResponse> {
    const asked = (this.#address ??= mintDownloadUrl(transfer));
    try {
      return await this.#send(transfer, await asked, range);
    } catch (error) {
      // Only the first who finds the address of no use drops it.
      if (this.#address === asked) this.#address = undefined;
      if (!(error instanceof ExpiredAddress)) throw error;
    }
    return this.#send(transfer, await (this.#address ??= mintDownloadUrl(transfer)), range);
  }

  async #send(transfer: Transfer, target: PresignedUrl, range: FileRange): Promise<HttpResponse> {
    const headers = { ...PLAIN_BYTES, ...rangeHeaders(this.#version, range.start, range.end) };
    const inactivityMs = this.#hasWorked ? undefined : PROBE_INACTIVITY_MS;
    const response = await sendToCloud(transfer, { method: 'GET', target, headers, inactivityMs });
    return checkRange(response, this.#version, range);
  }
}
