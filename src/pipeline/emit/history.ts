import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '#model/article.ts';
import type { History } from '#model/history.ts';
import { fold } from '#model/script/fold.ts';
import { matchBlocks } from './match-blocks.ts';

/** What of an article its history is made of. */
export interface ArticleVersion {
  readonly textHash: string;
  readonly blocks: readonly Pick<Article['blocks'][number], 'text'>[];
}

/** So many earlier versions are remembered. */
const MOST_VERSIONS = 12;

/** The same for texts that differ only in script or spaces. */
const hashOf = ({ text }: { readonly text: string }): string =>
  bytesToHex(sha256(utf8ToBytes(fold(text).replaceAll(/\s/gu, '')))).slice(0, 12);

/** The history of an article whose text changed; `known` is the one it had before that change, if any. */
export const extendHistory = (
  known: History | null,
  before: ArticleVersion,
  after: ArticleVersion,
): History => {
  const now = after.blocks.map(hashOf);
  const last = { textHash: before.textHash, blocks: before.blocks.map(hashOf) };
  const earlier = (known?.versions ?? []).filter(({ textHash }) => textHash !== before.textHash);
  return {
    schemaVersion: 1,
    textHash: after.textHash,
    versions: [last, ...earlier]
      .filter(({ textHash }) => textHash !== after.textHash)
      .slice(0, MOST_VERSIONS)
      .map(({ textHash, blocks }) => ({ textHash, blocks, to: matchBlocks(blocks, now) })),
  };
};
