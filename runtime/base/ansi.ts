// oxlint-disable-next-line no-control-regex -- colours begin with the control character ESC
const ANSI = /\u001b\[[0-9;:]*[A-Za-z]/g;

/** A text without the colour codes of terminals, which notebooks put into traces. */
export function withoutAnsi(text: string): string {
  return text.replace(ANSI, '');
}
