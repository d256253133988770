import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '#pipeline/article.ts';

const FOLDER = path.join(import.meta.dirname, '../../pipeline/golden');

/** An input file and the JSON that it must give. */
export interface GoldenCase {
  readonly name: string;
  readonly source: string;
  /** Where the expected JSON is. */
  readonly expected: string;
}

export const goldenCases = async (): Promise<GoldenCase[]> => {
  const names = (await readdir(FOLDER)).filter((name) => !name.endsWith('.json')).toSorted();
  const read = async (name: string): Promise<GoldenCase> => ({
    name,
    source: await readFile(path.join(FOLDER, name), 'utf8'),
    expected: path.join(FOLDER, `${name}.json`),
  });
  return Promise.all(names.map(read));
};

/** What the pipeline makes of a case, as it is kept: the article, its messages and what was removed. */
export const goldenJson = ({ name, source }: GoldenCase): string => {
  const { article, messages, removed } = readArticle({ file: `golden/${name}`, source });
  return `${JSON.stringify({ article, messages, removed: Object.fromEntries(removed) }, null, 2)}\n`;
};
