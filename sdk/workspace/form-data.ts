/** A `multipart/form-data` body that can be sent more than once. */
export interface FormBody {
  readonly contentType: string;
  readonly body: Blob;
}

/** Puts fields and one file into a form. Field values are the SDK's own or paths, so only line ends could break out. */
export function formBody(
  fields: Readonly<Record<string, string | undefined>>,
  file: { readonly name: string; readonly contents: Blob | Uint8Array | string },
): FormBody {
  const boundary = `databricks-sdk-ts-${crypto.randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }
  const head = `Content-Disposition: form-data; name="${file.name}"; filename="${file.name}"`;
  parts.push(`--${boundary}\r\n${head}\r\nContent-Type: application/octet-stream\r\n\r\n`);
  parts.push(file.contents as BlobPart, `\r\n--${boundary}--\r\n`);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: new Blob(parts) };
}
