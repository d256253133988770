const PROBE = 1024;

/**
 * The encoding of UTF-16 bytes by their mark or, without one, by the zero bytes that ASCII has in it, as every link line and
 * tag does; null for bytes that are something else.
 */
export const byteOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const probe = bytes.subarray(0, PROBE);
  let even = 0;
  let odd = 0;
  for (let at = probe.indexOf(0); at >= 0; at = probe.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  // U+4E00 一 and its like have a zero byte on the other side.
  const most = Math.max(even, odd);
  if (most * 20 < probe.length || most < 4 * Math.min(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};
