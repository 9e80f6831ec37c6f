/** Turns the text of a file into the same text for another version. */
export type Rewrite = (text: string, version: string) => string;

/** The files that say which version this is. */
export const VERSIONED_FILES: Readonly<Record<string, Rewrite>> = {
  'package.json': (text, version) => {
    const manifest: object = JSON.parse(text);
    return json({ ...manifest, version });
  },
  'package-lock.json': (text, version) => {
    const lock: { readonly packages: { readonly '': object } } = JSON.parse(text);
    const packages = { ...lock.packages, '': { ...lock.packages[''], version } };
    return json({ ...lock, version, packages });
  },
  'runtime/base/version.ts': (text, version) => {
    const line = /(VERSION = ')[^']*(')/;
    if (!line.test(text)) throw new Error("runtime/base/version.ts has no line VERSION = '…'");
    return text.replace(line, `$1${version}$2`);
  },
};

/** As npm writes it, and as the formatter wants it. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
