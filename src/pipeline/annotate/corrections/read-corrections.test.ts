import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '#model/correction/correction.ts';
import { correctionsText } from '#model/correction/corrections-text.ts';
import { readCorrections } from './read-corrections.ts';

const read = (source: string) => readCorrections({ file: 'corrections/a.yaml', source });

const WRITTEN = `version: 1
corrections:
  - action: hide
    surface: 周一
    entity: { id: person-周一, type: person, name: 周一 }
    where: { scope: everywhere }
  - action: redate
    surface: 周二
    value: '2023-01-31'
    to: 2023-01-24
    where:
      scope: mention
      article: 0123456789ab
      block: p3
      start: 0
      before: ''
      after: 两人会谈
`;

describe('a file of corrections', () => {
  test('can be written by hand, without ids and instants, and is read in its order', () => {
    const { corrections, messages } = read(WRITTEN);
    expect(messages).toEqual([]);
    expect(corrections.map(({ correction, place }) => [correction.action, place?.line])).toEqual([
      ['hide', 3],
      ['redate', 7],
    ]);
    const [first, second] = corrections.map(({ correction }) => correction);
    expect(first?.id).toMatch(/^[0-9a-f]{24}$/u);
    expect(first && second && first.made < second.made).toBe(true);
  });

  test('gives the same ids in every build', () => {
    expect(read(WRITTEN)).toEqual(read(WRITTEN));
  });

  test.each([
    ['version: 1\ncorrections: {\n', 'no valid YAML', 3],
    ['- hide\n', 'must hold “version: 1”', 1],
    ['version: 2\ncorrections: []\n', 'must be of version 1', 1],
    [WRITTEN.replace('action: hide', 'action: hidden'), 'action must be', 3],
    [WRITTEN.replace('scope: everywhere', 'scope: here'), 'where.scope must be', 6],
    [WRITTEN.replace('to: 2023-01-24', 'to: 24.1.2023'), 'to must be a date in EDTF', 10],
    [WRITTEN.replace('surface: 周一', 'words: 周一'), 'surface is missing', 3],
    [WRITTEN.replace('surface: 周一', 'surface: 周一\n    words: 周一'), 'words is not known here', 5],
    ['version: 1\ncorrections:\n  - 周一\n', 'left out', 3],
  ])('says what is wrong with it and where: %#', (source, reason, line) => {
    const { messages } = read(source);
    expect(messages).toMatchObject([{ rule: 'correct/faulty', severity: 'warning', place: { line } }]);
    expect(messages[0]?.reason).toContain(reason);
  });

  test('loses only what is at fault', () => {
    expect(read(WRITTEN.replace('action: hide', 'action: hidden')).corrections).toHaveLength(1);
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const entity = fc.record({
  id: text,
  type: fc.constantFrom('person' as const, 'place' as const),
  name: text,
});
const correction: fc.Arbitrary<Correction> = fc.record({
  id: text,
  made: fc.constantFrom('2026-01-31T12:00:00.000Z', '2026-01-31T12:00:01.000Z'),
  surface: text,
  action: fc.constant('merge' as const),
  entity,
  into: entity,
  where: fc.oneof(
    fc.constant({ scope: 'everywhere' as const, spellings: 'all' as const }),
    fc.record({
      scope: fc.constant('mention' as const),
      article: text,
      title: text,
      block: fc.constant('p1'),
      start: fc.nat(),
      before: fc.string({ unit: 'grapheme' }),
      after: fc.string({ unit: 'grapheme' }),
    }),
  ),
});

test('what the reader exports is what the build reads, whatever characters are in it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 5 }), (list) => {
      const { corrections, messages } = read(correctionsText(list));
      expect(messages).toEqual([]);
      expect(new Set(corrections.map((written) => written.correction))).toEqual(new Set(list));
    }),
    { numRuns: 40 },
  );
});

test('whatever a file holds, it is read or complained about', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (source) => {
      const { corrections, messages } = read(source);
      expect(corrections.length + messages.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
