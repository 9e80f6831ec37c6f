import { DatabricksError } from '../../../runtime/errors/index.js';
import type { TransferOptions, UploadOptions } from './transfer-options.js';

const MIB = 1024 * 1024;

/** Most parts that every cloud takes. */
export const MAX_PARTS = 10_000;
/** Part length of an upload unless the file is too long for it. */
const UPLOAD_PART_BYTES = 16 * MIB;
/** Length of a range of a parallel download. */
const DOWNLOAD_PART_BYTES = 10 * MIB;
/** What is not longer travels in one request. */
const SINGLE_REQUEST_BYTES = 50 * MIB;

const MAX_PART_BYTES = 4096 * MIB;
const MAX_PARALLELISM = 128;
const DEFAULT_PARALLELISM = 10;
/** Memory for parts of a stream while nobody says how many there may be. */
const STREAM_BUDGET_BYTES = 256 * MIB;

/** How something is cut into parts. */
export interface TransferPlan {
  readonly partSize: number;
  readonly parallelism: number;
  /** What is not longer travels in one request. */
  readonly singleRequestBytes: number;
}

/** Decides how an upload is cut. `size` is `undefined` when nobody knows it. */
export function planUpload(size: number | undefined, options: UploadOptions): TransferPlan {
  const partSize = options.partSizeBytes ?? uploadPartSize(size ?? 0);
  const parallelism =
    options.parallelism ?? Math.min(DEFAULT_PARALLELISM, Math.max(1, Math.floor(STREAM_BUDGET_BYTES / partSize)));
  return { partSize, parallelism, singleRequestBytes: singleRequestBytes(options, partSize * parallelism) };
}

/**
 * The plan for a stream, of which the parts are held in memory. The chunks that the stream has given and nobody needs any
 * more stay there for a while, so fewer parts than allowed keep the whole below `parallelism` parts and a little.
 */
export function planStream(size: number | undefined, options: UploadOptions): TransferPlan {
  const plan = planUpload(size, options);
  const { partSize, parallelism: most } = plan;
  const isSmall = most <= 3 || most * partSize < 32 * MIB;
  const parallelism = isSmall ? most : Math.max(Math.ceil(most / 2), most - Math.ceil((48 * MIB) / partSize));
  return { partSize, parallelism, singleRequestBytes: Math.min(plan.singleRequestBytes, parallelism * partSize) };
}

/** Decides how a download is cut. */
export function planDownload(options: TransferOptions): TransferPlan {
  const partSize = options.partSizeBytes ?? DOWNLOAD_PART_BYTES;
  const parallelism = options.parallelism ?? DEFAULT_PARALLELISM;
  return { partSize, parallelism, singleRequestBytes: singleRequestBytes(options, Infinity) };
}

/** What goes in one request is held in memory: never more of it than the parts would take. */
function singleRequestBytes({ partSizeBytes }: TransferOptions, most: number): number {
  return Math.min(SINGLE_REQUEST_BYTES, partSizeBytes ?? Infinity, most);
}

/** The default, or the least whole number of MiB that keeps the number of parts in bounds. */
function uploadPartSize(size: number): number {
  if (size <= UPLOAD_PART_BYTES * MAX_PARTS) return UPLOAD_PART_BYTES;
  return Math.min(MAX_PART_BYTES, Math.ceil(size / MAX_PARTS / MIB) * MIB);
}

/**
 * Refuses options that cannot work.
 *
 * @param what - what is refused, such as `Files.upload`
 */
export function checkOptions(what: string, options: UploadOptions): void {
  for (const { name, least, most } of BOUNDS) {
    const value = options[name];
    if (value === undefined || ((Number.isInteger(value) || value === most) && value >= least && value <= most))
      continue;
    const bounds = most >= Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    throw new DatabricksError(`${what}: ${name} must be a whole number ${bounds}, got ${String(value)}`);
  }
}

const BOUNDS = [
  { name: 'parallelism', least: 1, most: MAX_PARALLELISM },
  { name: 'partSizeBytes', least: 1, most: MAX_PART_BYTES },
  { name: 'sizeBytes', least: 0, most: Number.MAX_SAFE_INTEGER },
  { name: 'timeoutMs', least: 0, most: Infinity },
] as const;

/** Refuses more parts than every cloud takes. */
export function checkPartCount(what: string, size: number | undefined, partSize: number): void {
  if (size === undefined || size <= partSize * MAX_PARTS) return;
  throw new DatabricksError(
    `${what}: ${size} bytes in parts of ${partSize} are more than ${MAX_PARTS} parts; raise partSizeBytes or leave it out`,
  );
}

/** How many part addresses to ask for at once: few requests, and few addresses that expire unused. */
export function urlBatch(size: number | undefined, partSize: number): number {
  return size === undefined ? 1 : Math.max(1, Math.ceil(Math.sqrt(size / partSize)));
}
