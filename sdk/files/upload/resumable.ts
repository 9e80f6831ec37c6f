import { AlreadyExists, ApiError, DatabricksError, TimeoutError } from '../../../runtime/errors/index.js';
import type { HttpHeaders, HttpResponse } from '../../../runtime/base/message.js';
import { type CloudRequest, INACTIVITY_MS, PROBE_INACTIVITY_MS, sendToCloud } from '../storage/cloud-request.js';
import { isPassing, pause } from '../storage/persist.js';
import { mintResumableUrl, type PresignedUrl } from '../storage/presigned-url.js';
import type { Transfer } from '../storage/transfer.js';
import { NothingArrived } from './nothing-arrived.js';
import type { Part } from './part.js';
import type { LongContents, Upload } from './upload.js';

/** The storage takes all chunks but the last in multiples of this. */
const CHUNK_UNIT = 262_144;
/** Answers in a row that confirm nothing new before the upload counts as stuck. */
const MAX_IDLE = 3;

/** What the storage says about a session. */
type Standing = { readonly isDone: true } | { readonly isDone: false; readonly confirmed: number | undefined };

/** A session whose storage takes one chunk after the other and says after each how far it has come. */
export class ResumableUpload {
  readonly #upload: Upload;
  readonly #contents: LongContents;
  readonly #token: string;
  #url: PresignedUrl | undefined;
  #confirmed = 0;

  /** @param token - names the session */
  constructor(upload: Upload, contents: LongContents, token: string) {
    this.#upload = upload;
    this.#contents = contents;
    this.#token = token;
  }

  /** Sends all parts. */
  async send(): Promise<void> {
    const { partSize } = this.#upload.plan;
    for await (const part of this.#contents.feed(Math.ceil(partSize / CHUNK_UNIT) * CHUNK_UNIT)) {
      try {
        // The storage makes the file as soon as it has the last part.
        if (part.isLast) await this.#contents.verify();
        await this.#sendPart(part);
      } catch (error) {
        if (this.#confirmed > 0) throw error;
        NothingArrived.rethrow(this.#upload, error, part);
      }
      part.release();
    }
  }

  /** Drops what has arrived, under another signal than that of the upload, which may have aborted. */
  async abort(transfer: Transfer): Promise<void> {
    const target = await this.#address(transfer);
    // The storage answers 499 to a cancelled session.
    const accepted = [200, 201, 204, 499];
    const response = await sendToCloud(transfer, { method: 'DELETE', target, body: '', accepted });
    response.discard();
  }

  async #sendPart(part: Part): Promise<void> {
    const end = part.start + part.length;
    let idle = 0;
    while (this.#confirmed < end) {
      const standing = await this.#sendRest(part);
      if (standing.isDone) return this.#finish(part, end);
      idle = this.#advance(standing.confirmed, end) ? 0 : idle + 1;
      if (idle > MAX_IDLE) throw this.#stuck();
    }
    if (part.isLast) throw this.#stuck();
  }

  /** Sends what of the part is not confirmed; after a failure asks how far it came. */
  async #sendRest(part: Part): Promise<Standing> {
    const skip = this.#confirmed - part.start;
    const end = part.start + part.length;
    const isProbe = this.#confirmed === 0;
    try {
      return await this.#put({
        headers: { 'content-range': `bytes ${this.#confirmed}-${end - 1}/${part.isLast ? end : '*'}` },
        body: part.body(skip),
        length: part.length - skip,
        inactivityMs: isProbe ? PROBE_INACTIVITY_MS : INACTIVITY_MS,
      });
    } catch (error) {
      if (!isPassing(error) || (isProbe && error instanceof TimeoutError)) throw error;
      return await this.#askStanding(error);
    }
  }

  async #askStanding(failure: unknown): Promise<Standing> {
    let error = failure;
    for (let failures = 1; failures <= this.#upload.attempts; failures += 1) {
      await pause(this.#upload, failures, error);
      try {
        return await this.#put({ headers: { 'content-range': 'bytes */*' }, body: '', length: 0 });
      } catch (next) {
        if (!isPassing(next)) throw next;
        error = next;
      }
    }
    throw error;
  }

  async #put(request: Pick<CloudRequest, 'headers' | 'body' | 'length' | 'inactivityMs'>): Promise<Standing> {
    const target = await this.#address(this.#upload);
    const accepted = [200, 201, 308];
    try {
      const response = await sendToCloud(this.#upload, { method: 'PUT', target, accepted, ...request });
      response.discard();
      return standingOf(response);
    } catch (error) {
      throw this.#existing(error);
    }
  }

  async #address(transfer: Transfer): Promise<PresignedUrl> {
    return (this.#url ??= await mintResumableUrl(transfer, this.#token));
  }

  #existing(error: unknown): unknown {
    const { what, overwrite } = this.#upload;
    if (!(error instanceof ApiError) || error.status !== 412 || overwrite === true) return error;
    const { status, method, path } = error;
    const message = `${what}: the file exists already; pass overwrite: true to replace it`;
    return new AlreadyExists({ status, method, path, message, errorCode: 'ALREADY_EXISTS', cause: error });
  }

  /** Moves on to what the storage confirms; false when that is nothing new. */
  #advance(confirmed: number | undefined, end: number): boolean {
    const next = confirmed ?? 0;
    if (next < this.#confirmed || next > end) {
      throw new DatabricksError(
        `cloud storage confirms ${next} bytes of the upload, after ${this.#confirmed} before and ${end} sent`,
      );
    }
    const more = next - this.#confirmed;
    this.#confirmed = next;
    if (more > 0) this.#upload.meter.add(more);
    return more > 0;
  }

  #finish(part: Part, end: number): void {
    if (!part.isLast) throw new DatabricksError('cloud storage ended the upload before the last part was sent');
    this.#advance(end, end);
  }

  #stuck(): DatabricksError {
    const { what } = this.#upload;
    return new DatabricksError(
      `${what}: cloud storage has confirmed ${this.#confirmed} bytes and takes no more; start the upload again`,
    );
  }
}

function standingOf({ status, headers }: Pick<HttpResponse, 'status'> & { headers: HttpHeaders }): Standing {
  if (status !== 308) return { isDone: true };
  const [, last] = /^bytes=0-(\d+)$/.exec(headers['range'] ?? '') ?? [];
  return { isDone: false, confirmed: last === undefined ? undefined : Number(last) + 1 };
}
