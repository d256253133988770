import { isUtf8, transcode } from 'node:buffer';
import { countUnits, unitTable } from '#pipeline/characters/unit-table.ts';
import { chineseText } from './decode/chinese-text.ts';
import { byteOrder } from './decode/byte-order.ts';
import { damage, isDamagedOnly, type Decoded } from './decode/damage.ts';

const DAMAGED_UTF8 = new TextDecoder('utf-8');

/** By way of UTF-16, which takes a third of the time of a `TextDecoder`; like that, it leaves a byte order mark out. */
const strictUtf8 = (bytes: Uint8Array): string | null => {
  if (!isUtf8(bytes)) return null;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};

const CONTROLS = unitTable(/[^\P{Cc}\t\n\f\r\u0080-\u009f]/u);

/** Text holds next to no control characters; pictures and archives that go by a text's name do. */
const isText = (text: string): boolean => countUnits(text, CONTROLS) * 100 <= text.length;

const fromUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded | null => {
  const decoded = damage(new TextDecoder(encoding).decode(bytes), encoding);
  return isDamagedOnly(decoded) && isText(decoded.text) ? decoded : null;
};

/**
 * Text from bytes: UTF-16 by its mark or its zero bytes, else UTF-8, else what old Chinese pages are in, GB 18030 or Big5. Damaged bytes
 * in a text become U+FFFD and are counted; null when no encoding fits.
 */
export const decode = (bytes: Uint8Array): Decoded | null => {
  const order = byteOrder(bytes);
  if (order !== null) return fromUtf16(bytes, order);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return isText(utf8) ? { text: utf8, encoding: 'utf-8', broken: 0 } : null;
  const damaged = damage(DAMAGED_UTF8.decode(bytes), 'utf-8');
  if (!isText(damaged.text)) return null;
  if (isDamagedOnly(damaged)) return damaged;
  // A page that is nearly all ASCII may have a stray byte of anything in it.
  return chineseText(bytes) ?? (damaged.broken * 100 <= damaged.text.length ? damaged : null);
};
