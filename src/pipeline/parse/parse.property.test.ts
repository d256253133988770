import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { BlockSchema } from '#model/block.ts';
import { parseBody } from './parse.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import { parseTree } from './tree/tree.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const parse = (body: string) =>
  parseBody({
    body,
    title: '题',
    dates: [],
    source: { file: 'a.txt', url: 'https://example.org/', outlet: '', tags: [] },
  });

const TAGS = [
  'p',
  'div',
  'b',
  'em',
  'a href="/x"',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h2',
  'figure',
  'figcaption',
  'table',
  'tr',
  'td',
  'th',
  'small',
  'span',
  'ruby',
  'x-y',
  'pre',
];
const VOID = ['<br>', '<hr>', '<img src="a.jpg">', '<iframe src="//example.org/1"></iframe>'];
const words = fc.string({
  unit: fc.constantFrom('港', '口', '。', '“', '”', 'a', '1', ' ', '\n', '&amp;', '👍'),
  minLength: 1,
  maxLength: 12,
});
const open = fc.constantFrom(...TAGS).map((tag) => `<${tag}>`);
const close = fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ', 1)[0] ?? ''}>`);
/** Elements in any order, closed or not, and cut off anywhere. */
const mutilated = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: words }, open, close, fc.constantFrom(...VOID)), {
      maxLength: 40,
    }),
    fc.nat(),
  )
  .map(([pieces, cut]) => pieces.join('').slice(0, Math.max(1, cut % 400)));
const anything = fc.oneof(mutilated, fc.string({ unit: 'binary', maxLength: 200 }));

test('any body gives blocks that fit the data model, numbered without a gap', () => {
  fc.assert(
    fc.property(anything, (body) => {
      const { blocks } = parse(body);
      expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_block, index) => `p${String(index + 1)}`));
      for (const block of blocks) {
        v.parse(BlockSchema, block);
        expect(block.kind === 'code' || block.text === block.text.trim()).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('all marks, cells and sentences lie within their text and are not empty', () => {
  fc.assert(
    fc.property(anything, (body) => {
      for (const block of parse(body).blocks) {
        const spans = [...block.marks, ...block.sentences.map(([start, end]) => ({ start, end }))];
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(block.text.length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every visible character of a body is in one of its blocks, or above one of their characters', () => {
  const pieces = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      open,
      close,
      fc.constantFrom('<br>', '<hr>', '<img src="a.jpg">', '<rt>', '</rt>'),
    ),
    { maxLength: 40 },
  );
  const visible = (text: string): string[] => [...text.replace(/\s+/gu, '')].toSorted();
  fc.assert(
    fc.property(pieces, (parts) => {
      const body = parts.join('');
      const written = visible(body.replace(/<[^>]*>/gu, '').replaceAll('&amp;', '&'));
      const kept = visible(
        writeBlocks(parseTree(body), null)
          .flatMap(({ text, marks }) => [
            text,
            ...marks.map((mark) => (mark.kind === 'ruby' ? mark.annotation : '')),
          ])
          .join(''),
      );
      expect(kept).toEqual(written);
    }),
    { numRuns: 600 },
  );
});

test.each([
  '<div>',
  '<b>',
  '<ul><li>',
  '<blockquote>',
  '<figure>',
  '<table><tr><td>',
  '<p><a href=x>',
  '<div class=wp-caption>',
])('%s nested 50,000 times gives the text in it', (tags) => {
  expect(parse(`${tags.repeat(50_000)}港口`).blocks.map(({ text }) => text)).toEqual(['港口']);
});

test('the same body gives the same bytes', () => {
  fc.assert(
    fc.property(anything, (body) => {
      expect(JSON.stringify(parse(body))).toBe(JSON.stringify(parse(body)));
    }),
    { numRuns: 50 },
  );
});
