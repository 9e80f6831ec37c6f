/**
 * Uploads a local file into a volume, looks at it there, and downloads it again as a stream.
 *
 *     npx tsx examples/files.ts [VOLUME_PATH]
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { WorkspaceClient } from 'databricks-sdk-ts';

const w = new WorkspaceClient();
const [volume = '/Volumes/main/default/landing'] = process.argv.slice(2);
const local = new URL(import.meta.url);
const file_path = `${volume}/databricks-sdk-ts-example.txt`;

async function digest(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

// A stream is never held in memory as a whole. It can be sent only once, so such an upload is not retried.
await w.files.upload({ file_path, contents: createReadStream(local), overwrite: true });

const { 'content-length': size, 'last-modified': modified } = await w.files.getMetadata({ file_path });
console.log(`${file_path}: ${size} bytes, ${modified}`);

const { contents } = await w.files.download({ file_path });
const same = (await digest(contents)) === (await digest(createReadStream(local)));
console.log(same ? 'the same bytes came back' : 'other bytes came back');
if (!same) process.exitCode = 1;

for await (const entry of w.files.listDirectoryContents({ directory_path: volume })) {
  console.log(`${entry.name}  ${entry.file_size ?? '-'}`);
}
await w.files.delete({ file_path });
