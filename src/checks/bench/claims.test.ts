import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from './claims.ts';

test('a text that stands twice is accounted for when it is claimed twice', () => {
  const claims = new Claims('港口，港口');
  expect(claims.claim(['港口'], 'a')).toEqual([]);
  expect(claims.owners).toEqual(['a', 'a', null, null, null]);
  expect(claims.claim(['港口'], 'b')).toEqual([]);
  expect(claims.owners).toEqual(['a', 'a', null, 'b', 'b']);
  expect(claims.claim(['港口'], 'c')).toEqual(['港', '口']);
});

test('a short text does not take the place of a longer one that holds it', () => {
  const claims = new Claims('港口重开港口');
  expect(claims.claim(['港口', '港口重开'], 'a')).toEqual([]);
});

test('a text in another order than its source is accounted for in pieces', () => {
  const claims = new Claims('港口重开');
  expect(claims.claim(['重开港口'], 'a')).toEqual([]);
});

test('what the source does not have is answered, the rest is claimed', () => {
  const claims = new Claims('港口');
  expect(claims.claim(['港船口'], 'a')).toEqual(['船']);
  expect(claims.owners).toEqual(['a', 'a']);
});

test('claims and what is foreign add up to what was given', () => {
  const word = fc.string({ unit: fc.constantFrom('港', '口', '重'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), (source, texts) => {
      const claims = new Claims(source);
      const foreign = claims.claim(texts, 'a');
      const claimed = claims.owners.filter((owner) => owner === 'a').length;
      expect(claimed + foreign.length).toBe(texts.join('').length);
    }),
  );
});
