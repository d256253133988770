import { describe, expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { applyCorrections } from '#model/correction/apply-corrections.ts';
import type { Correction } from '#model/correction/correction.ts';
import { contextOf } from '#model/correction/find-place.ts';
import { readArticle } from '../../article.ts';
import { articleSource } from '../../emit/article-source.ts';
import { correctSource } from './correct-source.ts';

const source = `<!--1675286102000-->
[港口](https://example.org/20230201-a)
------
<div>01/02/2023 - 22:07</div>
<p>北约秘书长斯托尔滕贝格周二在日本会见岸田文雄。</p><p>日本表示欢迎。</p>`;

const { article } = readArticle({ file: 'a.txt', source });
if (article === null) throw new Error('the article was not read');
const [block] = article.blocks;
const japan = article.entities.find(({ name }) => name === '日本');
if (block === undefined || japan === undefined) throw new Error('the article has no 日本');
const { id, type, name } = japan;

const start = block.text.indexOf('日本');
const here = {
  scope: 'mention',
  article: article.id,
  ...contextOf(block.text, { block: block.id, start, end: start + 2 }),
} as const;
const tuesday = block.text.indexOf('周二');
const common = { surface: '日本', entity: { id, type, name } };
const CORRECTIONS: Correction[] = [
  { id: '1', made: '2026-01-01T00:00:00.000Z', ...common, action: 'hide', where: here },
  {
    id: '2',
    made: '2026-01-02T00:00:00.000Z',
    ...common,
    action: 'rename',
    name: '日本国',
    where: { scope: 'everywhere', spellings: 'all' },
  },
  {
    id: '3',
    made: '2026-01-03T00:00:00.000Z',
    surface: '周二',
    value: '2023-01-31',
    action: 'redate',
    to: '2023-01-24',
    where: {
      scope: 'mention',
      article: article.id,
      ...contextOf(block.text, { block: block.id, start: tuesday, end: tuesday + 2 }),
    },
  },
];

const corrected = (ids: readonly string[], corrections: readonly Correction[]): Article | null => {
  const text = correctSource(articleSource(article), ids, corrections).source;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this program
  return text === null ? null : (JSON.parse(text) as Article);
};

describe('correcting the source of an article', () => {
  test('does what the reader does with the same corrections', () => {
    const inReader = applyCorrections(article, CORRECTIONS).article;
    expect(corrected([article.id], CORRECTIONS)).toEqual({ ...inReader, corrections: CORRECTIONS });
    expect(inReader.entities.map((entity) => entity.name)).toContain('日本国');
    expect(inReader.events[0]?.date).toBe('2023-01-24');
  });

  test('does it once: the reader, who still has them, sees what was built', () => {
    const built = corrected([article.id], CORRECTIONS);
    expect(built && applyCorrections(built, CORRECTIONS).article).toBe(built);
  });

  test('knows an article by any id it may get', () => {
    const [hide] = CORRECTIONS;
    if (hide === undefined || hide.where.scope !== 'mention') throw new Error('the first hides one mention');
    const elsewhere = { ...hide, where: { ...hide.where, article: 'of-path' } };
    expect(corrected([article.id], [elsewhere])).toBeNull();
    expect(corrected([article.id, 'of-path'], [elsewhere])?.corrections).toEqual([elsewhere]);
  });

  test('leaves an article alone that has nothing of it', () => {
    const everywhere: Correction = {
      id: '4',
      made: '2026-01-01T00:00:00.000Z',
      surface: '丹麦',
      entity: { id: 'place-丹麦', type: 'place', name: '丹麦' },
      action: 'hide',
      where: { scope: 'everywhere' },
    };
    expect(correctSource(articleSource(article), [article.id], [everywhere]).source).toBeNull();
  });
});
