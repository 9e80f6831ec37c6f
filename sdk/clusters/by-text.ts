/** Orders texts by their characters, the same everywhere: a locale would order them by where the program runs. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
