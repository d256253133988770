/** What a mapping in YAML says by its keys, as far as front matter needs it: texts and lists of texts, trimmed. */
export type Mapping = ReadonlyMap<string, string | readonly string[]>;

/** All of it in letters, marks and simple spaces. */
const LINE = /^(?<key>[A-Za-z][\w-]*):(?: +(?<value>[\S ]*))?$/u;
/** Begins with a letter or digit; neither a colon nor a comment ends it. */
const PLAIN = /^[\p{L}\p{Nd}](?:[^:#]|:(?! |$)|(?<! )#)*$/u;
const QUOTED = /^"(?<text>[^"\\]*)"$/u;
const LIST = /^\[(?<items>[^[\]{}"'#&*!|>%@`:?]*)\]$/u;
const ITEM = /^[\p{L}\p{Nd}]/u;

const listOf = (items: string): string[] | null => {
  const texts = items.trim() === '' ? [] : items.split(',').map((item) => item.trim());
  return texts.every((text) => ITEM.test(text)) ? texts : null;
};

const valueOf = (written: string): string | readonly string[] | null => {
  if (written === '' || PLAIN.test(written)) return written;
  const text = QUOTED.exec(written)?.groups?.['text'];
  if (text !== undefined) return text.trim();
  const items = LIST.exec(written)?.groups?.['items'];
  return items === undefined ? null : listOf(items);
};

/**
 * Reads the YAML that nearly all front matter is: a key a line, with a plain or quoted text or a list in brackets. Null for any other,
 * which is for a reader of all of YAML, many times slower; what both can read they read alike.
 */
export const plainMapping = (yaml: string): Mapping | null => {
  const mapping = new Map<string, string | readonly string[]>();
  for (const line of yaml.replace(/\r?\n$/u, '').split(/\r?\n/u)) {
    const { key, value = '' } = LINE.exec(line)?.groups ?? {};
    const found = key === undefined ? null : valueOf(value.trimEnd());
    if (key === undefined || found === null) return null;
    if (!mapping.has(key)) mapping.set(key, found);
  }
  return mapping;
};
