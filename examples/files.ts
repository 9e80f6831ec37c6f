/**
 * Uploads a local file into a volume, looks at it there, and downloads it again.
 *
 *     npx tsx examples/files.ts [VOLUME_PATH] [LOCAL_FILE]
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkspaceClient } from 'databricks-sdk-ts';

const w = new WorkspaceClient();
const [volume = '/Volumes/main/default/landing', source = fileURLToPath(import.meta.url)] = process.argv.slice(2);
const file_path = `${volume}/databricks-sdk-ts-example.txt`;
const folder = await mkdtemp(join(tmpdir(), 'databricks-sdk-ts-'));
const destination = join(folder, 'copy');

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function report(verb: string) {
  return ({ transferredBytes, totalBytes = 0 }: { transferredBytes: number; totalBytes: number | undefined }): void =>
    console.log(`${verb} ${transferredBytes} of ${totalBytes} bytes`);
}

try {
  // A long file goes in parts, several at a time; none of it is held in memory, and a part that fails is sent again.
  await w.files.uploadFrom({ file_path, source, overwrite: true }, { onProgress: report('sent') });

  const { 'content-length': size, 'last-modified': modified } = await w.files.getMetadata({ file_path });
  console.log(`${file_path}: ${size} bytes, ${modified}`);

  // The destination appears when it is complete, and not at all when the download fails.
  await w.files.downloadTo({ file_path, destination }, { onProgress: report('received') });
  const same = (await digest(source)) === (await digest(destination));
  console.log(same ? 'the same bytes came back' : 'other bytes came back');
  if (!same) process.exitCode = 1;

  for await (const entry of w.files.listDirectoryContents({ directory_path: volume })) {
    console.log(`${entry.name}  ${entry.file_size ?? '-'}`);
  }
} finally {
  await rm(folder, { recursive: true });
}
await w.files.delete({ file_path });
