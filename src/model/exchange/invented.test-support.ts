import fc from 'fast-check';
import { HIGHLIGHT_COLORS, type Highlight } from '../highlight/highlight.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const instant = fc
  .integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 })
  .map((time) => new Date(time).toISOString());

const part = fc
  .record({
    block: fc.integer({ min: 1, max: 99 }).map((number) => `p${number}`),
    start: fc.nat(500),
    exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    prefix: words,
    suffix: words,
    before: words,
    after: words,
    index: fc.nat(3),
  })
  .map(({ block, start, exact, prefix, suffix, before, after, index }) => ({
    block,
    start,
    end: start + exact.length,
    quote: { exact, prefix, suffix, before, after },
    copy: { index, of: index + 1 },
  }));

/** Any highlight that the reader can hold. */
export const anyHighlight: fc.Arbitrary<Highlight> = fc.record({
  version: fc.constant(2 as const),
  id: fc.stringMatching(/^[0-9a-f]{24}$/u),
  article: fc.stringMatching(/^[0-9a-f]{12}$/u),
  title: words,
  textHash: fc.stringMatching(/^[0-9a-f]{8}$/u),
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  color: fc.constantFrom(...HIGHLIGHT_COLORS),
  note: words,
  tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 3 }),
  createdAt: instant,
  updatedAt: instant,
  counter: fc.nat(5),
  deletedAt: fc.option(instant),
});

/** A highlight of invented words. */
export const inventedHighlight = (change: Partial<Highlight> = {}): Highlight => ({
  version: 2,
  id: 'a1',
  article: 'port',
  title: '港口重新开放',
  textHash: 'h',
  parts: [
    {
      block: 'p1',
      start: 0,
      end: 3,
      quote: { exact: '里加港', prefix: '', suffix: '周三重新开放', before: '', after: '' },
      copy: { index: 0, of: 1 },
    },
  ],
  color: 'yellow',
  note: '',
  tags: [],
  createdAt: '2024-05-03T08:00:00.000Z',
  updatedAt: '2024-05-03T08:00:00.000Z',
  counter: 0,
  deletedAt: null,
  ...change,
});
