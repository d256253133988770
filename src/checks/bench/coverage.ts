import type { Block } from '#model/block.ts';
import type { Message } from '#model/message.ts';
import { parseBody } from '#pipeline/parse/parse.ts';
import type { ArchivedFile } from '#pipeline/read/raw-article.ts';
import { readFile } from '#pipeline/read/read-file.ts';
import { chineseOf } from './chinese.ts';
import { Claims } from './claims.ts';
import { sourceText } from './source-text.ts';

/** What became of the Chinese characters of one file's body, in UTF-16 code units. */
export interface Coverage {
  readonly file: string;
  /** Characters that the body shows, without those a rule took out. */
  readonly expected: number;
  /** Those that are in no block. */
  readonly lost: string;
  /** Characters of blocks that the body does not show. */
  readonly foreign: string;
  /** How many characters each rule took out. */
  readonly removed: ReadonlyMap<string, number>;
  readonly messages: readonly Message[];
}

const ruby = ({ marks }: Block): string[] =>
  marks.flatMap((mark) => (mark.kind === 'ruby' ? chineseOf(mark.annotation) : []));

/** The name under which blocks claim their characters; no rule is called so. */
const KEPT = '';

const visible = (texts: readonly string[]): string[] => texts.map(chineseOf).filter((text) => text !== '');

export interface Removal {
  readonly rule: string;
  readonly text: string;
}

/** Compares what a body shows with the texts kept of it and those that rules took out. */
export const compare = (
  body: string,
  kept: readonly string[],
  gone: readonly Removal[],
): Pick<Coverage, 'expected' | 'lost' | 'foreign' | 'removed'> => {
  const { text, required } = sourceText(body);
  const claims = new Claims(text);
  const foreign = claims.claim(visible(kept), KEPT);
  for (const rule of new Set(gone.map((one) => one.rule)))
    claims.claim(visible(gone.flatMap((one) => (one.rule === rule ? one.text : []))), rule);

  let expected = 0;
  let lost = '';
  const removed = new Map<string, number>();
  for (const [at, owner] of claims.owners.entries()) {
    if (owner !== null && owner !== KEPT) removed.set(owner, (removed.get(owner) ?? 0) + 1);
    else if (required[at] === 1) expected++;
    if (owner === null && required[at] === 1) lost += text.charAt(at);
  }
  return { expected, lost, foreign: foreign.join(''), removed };
};

/** What became of a file's body; null when the file is no article. */
export const coverageOf = (archived: ArchivedFile): Coverage | null => {
  const { raw, messages } = readFile(archived);
  if (raw === null) return null;
  const gone: Removal[] = [];
  const { blocks } = parseBody(raw, (rule, text) => gone.push({ rule, text }));
  const kept = blocks.flatMap((block) => [block.text, ...ruby(block)]);
  return { file: archived.file, ...compare(raw.body, kept, gone), messages };
};
