import { randomBytes } from 'node:crypto';
import type { Step } from '../step.js';

const FILE_PATH = '/Volumes/main/default/landing/quickstart.bin';

/** Bytes that go up and come back the same. */
export const copyFile: Step = {
  title: 'Upload a file and download it again',
  code: 'await w.files.upload({ file_path, contents, overwrite: true });\nconst { contents } = await w.files.download({ file_path });',
  run: async ({ w, screen }) => {
    const sent = randomBytes(256 * 1024);
    await w.files.upload({ file_path: FILE_PATH, contents: sent, overwrite: true });
    screen.line(`uploaded ${sent.length} bytes to ${FILE_PATH}`);
    const { contents, 'content-length': length } = await w.files.download({ file_path: FILE_PATH });
    const received = Buffer.from(await new Response(contents).arrayBuffer());
    if (!received.equals(sent)) throw new Error('the bytes that came back are not those that were sent');
    await w.files.delete({ file_path: FILE_PATH });
    return `Downloaded ${length} bytes, the same ones. The file is deleted again.`;
  },
};
