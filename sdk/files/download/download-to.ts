import type { ApiClient } from '../../../runtime/client/api-client.js';
import { operations } from '../../../generated/files/files.js';
import type { GetMetadataResponse } from '../../../generated/files/types.js';
import { call } from '../../../runtime/client/call.js';
import { abortable } from '../../../runtime/errors/abort.js';
import { ApiError, refuseControlCharacters } from '../../../runtime/errors/index.js';
import { fetchRange, type Sink } from './fetch-range.js';
import { fetchStream } from './fetch-stream.js';
import { type FileVersion, PLAIN_BYTES, RangeIgnored } from './file-range.js';
import { inParallel } from '../storage/in-parallel.js';
import { checkOptions, planDownload, type TransferPlan } from '../storage/plan.js';
import { checkTarget, openTarget } from '../local/local-target.js';
import type { LocalTarget } from '../local/target.js';
import type { DownloadToRequest, TransferOptions } from '../storage/transfer-options.js';
import { apiRanges, CloudRanges } from './range-source.js';
import { ProgressMeter, runTransfer, type Transfer } from '../storage/transfer.js';

/** Downloads a file to this machine: a long one in several ranges at a time, each written at its place. */
export async function downloadToFile(
  api: ApiClient,
  request: DownloadToRequest,
  options: TransferOptions,
): Promise<void> {
  const { file_path: filePath, destination: path, overwrite = true } = request;
  refuseControlCharacters('Files.downloadTo', filePath);
  const what = `Files.downloadTo ${filePath}`;
  checkOptions(what, options);
  const target = { what, path, overwrite };
  await runTransfer({ api, what, filePath, options }, async (transfer) => {
    const { clock, signal } = transfer;
    await abortable(signal, what, () => checkTarget(target));
    const version = await askVersion(transfer);
    const file = await openTarget(target, { clock, signal });
    try {
      const meter = new ProgressMeter(options.onProgress, version?.size);
      const sink: Sink = async (bytes, position) => {
        await file.write(bytes, position);
        meter.add(bytes.length);
      };
      await receive({ transfer, version, plan: planFor(file, options), sink });
      await file.commit();
    } finally {
      await file.close();
    }
  });
}

/** What takes bytes only in their order gets one range after the other. */
function planFor(file: LocalTarget, options: TransferOptions): TransferPlan {
  return planDownload(file.isSequential ? { ...options, parallelism: 1 } : options);
}

/** The file as it is now; `undefined` where the server does not say how long it is. */
async function askVersion(transfer: Transfer): Promise<FileVersion | undefined> {
  const { filePath, callOptions } = transfer;
  const options = { ...callOptions, headers: { ...PLAIN_BYTES, ...callOptions.headers } };
  try {
    const reply = await call<GetMetadataResponse>(
      transfer.api,
      operations.getMetadata,
      { file_path: filePath },
      options,
    );
    const { 'content-length': size, 'last-modified': lastModified } = reply;
    // What says that a file is empty may mean the reply, which is.
    return typeof size === 'number' && size > 0 ? { filePath, size, lastModified } : undefined;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 405 || error.status === 501)) return undefined;
    throw error;
  }
}

interface Receiving {
  readonly transfer: Transfer;
  readonly version: FileVersion | undefined;
  readonly plan: TransferPlan;
  readonly sink: Sink;
}

/** Fetches a file in ranges where that can be, else in one stream. */
async function receive({ transfer, version, plan, sink }: Receiving): Promise<void> {
  if (version === undefined) return fetchStream(transfer, sink);
  try {
    await fetchFile(transfer, version, plan, sink);
  } catch (error) {
    if (!(error instanceof RangeIgnored)) throw error;
    await fetchStream(transfer, sink);
  }
}

async function fetchFile(transfer: Transfer, version: FileVersion, plan: TransferPlan, sink: Sink): Promise<void> {
  const { size } = version;
  if (size <= plan.singleRequestBytes || plan.parallelism === 1)
    return fetchRange(transfer, { start: 0, end: size }, apiRanges(version), sink);
  const source = new CloudRanges(version);
  let next = 0;
  const fetchNext = async (own: Transfer): Promise<boolean> => {
    if (next >= size) return false;
    const start = next;
    next = Math.min(start + plan.partSize, size);
    await fetchRange(own, { start, end: next }, source, sink);
    return true;
  };
  // The first range finds out how the file can be reached.
  await fetchNext(transfer);
  await inParallel(transfer, Math.min(plan.parallelism, Math.ceil(size / plan.partSize)), fetchNext);
}
