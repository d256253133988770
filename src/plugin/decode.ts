const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF16_LITTLE = new TextDecoder('utf-16le', { fatal: true });
const UTF16_BIG = new TextDecoder('utf-16be', { fatal: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

const attempt = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** Text from bytes: UTF-16 by its mark, else UTF-8, else GB 18030, in which old Chinese pages are; null when none fits. */
export const decode = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(UTF16_LITTLE, bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(UTF16_BIG, bytes);
  // Text has no zero bytes; a picture or an archive that goes by a text's name does.
  if (bytes.includes(0)) return null;
  return attempt(UTF8, bytes) ?? attempt(GB18030, bytes);
};
