import type { Transfer } from '../storage/transfer.js';
import { downloadFile } from './download-file.js';
import type { Sink } from './fetch-range.js';

/** Reads a whole file in one request, from its start to wherever it ends. */
export async function fetchStream({ api, filePath, callOptions }: Transfer, sink: Sink): Promise<void> {
  const { contents } = await downloadFile(api, { file_path: filePath }, callOptions);
  const reader = contents.getReader();
  try {
    for (let position = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      await sink(value, position);
      position += value.length;
    }
  } catch (error) {
    await reader.cancel(error).catch(() => {});
    throw error;
  }
}
