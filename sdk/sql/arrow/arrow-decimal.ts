import type { Data } from 'apache-arrow';
import type { ReadCell } from './cell.js';
import { malformed } from './malformed.js';
import type { Arrow } from './load-arrow.js';

const WORD = 4_294_967_296;

/** Words that decimals can have. */
const WIDTHS: readonly number[] = [1, 2, 4, 8];

/** Reads decimals as their exact digits. */
export function decimalReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isDecimal(type)) return () => null;
  const words: Uint32Array = values;
  const { scale } = type;
  const width = type.bitWidth / 32;
  if (!WIDTHS.includes(width) || Math.abs(scale) > type.bitWidth) throw malformed(`a decimal of scale ${scale}`);
  return (index) => placePoint(unscaled(words, index * width, width), scale);
}

/** The integer of a two's complement number whose least significant word comes first. */
function unscaled(words: Uint32Array, start: number, width: number): string {
  const low = words[start] ?? 0;
  const high = words[start + 1] ?? 0;
  const isSmall = high < 2 ** 21 && isFilled(words, start + 2, start + width, 0);
  if (isSmall) return String(high * WORD + low);
  let value = 0n;
  for (let word = width - 1; word >= 0; word -= 1) value = (value << 32n) | BigInt(words[start + word] ?? 0);
  return String(BigInt.asIntN(width * 32, value));
}

function isFilled(words: Uint32Array, from: number, to: number, value: number): boolean {
  for (let word = from; word < to; word += 1) if (words[word] !== value) return false;
  return true;
}

/** `-5` with two digits behind the point is `-0.05`. */
export function placePoint(integer: string, scale: number): string {
  if (scale === 0) return integer;
  if (scale < 0) return integer === '0' ? integer : integer + '0'.repeat(-scale);
  const sign = integer.startsWith('-') ? '-' : '';
  const digits = integer.slice(sign.length).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
