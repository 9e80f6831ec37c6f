import type { ApiClient } from '../../../runtime/client/api-client.js';
import { operations } from '../../../generated/files/files.js';
import type { GetMetadataResponse } from '../../../generated/files/types.js';
import { call } from '../../../runtime/client/call.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { fetchRange, type Sink } from './fetch-range.js';
import type { FileVersion } from './file-range.js';
import { inParallel } from '../storage/in-parallel.js';
import { checkOptions, planDownload, type TransferPlan } from '../storage/plan.js';
import { checkTarget, openTarget } from '../local/local-target.js';
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
  const what = `Files.downloadTo ${filePath}`;
  checkOptions(what, options);
  const target = { what, path, overwrite };
  await checkTarget(target);
  await runTransfer({ api, what, filePath, options }, async (transfer) => {
    const version = await askVersion(transfer);
    const file = await openTarget(target);
    try {
      const meter = new ProgressMeter(options.onProgress, version.size);
      const sink: Sink = async (bytes, position) => {
        await file.write(bytes, position);
        meter.add(bytes.length);
      };
      await fetchFile(transfer, version, planDownload(options), sink);
      await file.commit();
    } finally {
      await file.close();
    }
  });
}

async function askVersion(transfer: Transfer): Promise<FileVersion> {
  const { filePath } = transfer;
  const request = { file_path: filePath };
  const reply = await call<GetMetadataResponse>(transfer.api, operations.getMetadata, request, transfer.callOptions);
  const { 'content-length': size, 'last-modified': lastModified } = reply;
  if (typeof size === 'number') return { filePath, size, lastModified };
  throw new DatabricksError(`${transfer.what}: the server does not say how long the file is; use download instead`);
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
