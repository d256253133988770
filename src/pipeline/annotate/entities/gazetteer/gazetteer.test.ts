import { describe, expect, test } from 'vitest';
import { fold } from '#model/script/fold.ts';
import { ENTRIES, entryNamed, GAZETTEER } from './gazetteer.ts';

const look = (name: string): string | null => {
  const match = GAZETTEER.longestAt(fold(name), 0);
  return match?.end === name.length ? `${match.value.type} ${match.value.name}` : null;
};

describe('the gazetteer', () => {
  test.each([
    ['北韓', 'place 朝鲜'],
    ['紐西蘭', 'place 新西兰'],
    ['沙特', 'place 沙特阿拉伯'],
    ['沙烏地阿拉伯', 'place 沙特阿拉伯'],
    ['川普', 'person 特朗普'],
    ['普丁', 'person 普京'],
    ['歐巴馬', 'person 奥巴马'],
    ['文翠珊', 'person 特雷莎·梅'],
    ['美聯社', 'organization 美联社'],
    ['NATO', 'organization 北约'],
    ['东协', 'organization 东盟'],
    ['伦交所', 'organization 伦敦证券交易所'],
    ['中国共产党', 'organization 中共'],
    ['美元', 'none 美元'],
  ])('knows %s as %s', (name, entry) => {
    expect(look(name)).toBe(entry);
  });

  test('has one entry for each type and name', () => {
    const names = ENTRIES.map(({ type, name }) => `${type} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no spelling is safe for two entries of one type', () => {
    const owners = new Map<string, string>();
    const shared = ENTRIES.flatMap(({ type, name, forms }) =>
      forms.flatMap((form) => {
        const owner = owners.get(`${type} ${form}`);
        owners.set(`${type} ${form}`, name);
        return owner === undefined ? [] : [`${type} ${form}: ${owner}, ${name}`];
      }),
    );
    expect(shared).toEqual([]);
  });

  test('knows short forms of hundreds of organizations', () => {
    const shortens = (short: string, long: string): boolean =>
      short.length < long.length && [...short].every((character) => long.includes(character));
    const known = ENTRIES.filter(
      ({ type, forms }) =>
        type === 'organization' && forms.some((form) => forms.some((other) => shortens(form, other))),
    );
    expect(known.length).toBeGreaterThan(500);
  });

  test('spellings are in simplified characters', () => {
    const traditional = ENTRIES.flatMap(({ forms }) => forms).filter((form) => fold(form) !== form);
    expect(traditional).toEqual([]);
  });
});

describe('a name of a known type', () => {
  test('is the entry that has the spelling, even an ambiguous one', () => {
    expect(entryNamed('place', '雪梨')?.name).toBe('悉尼');
    expect(entryNamed('organization', '雪梨')).toBeNull();
    expect(look('雪梨')).toBeNull();
  });

  test('is found whatever the case of its Latin letters', () => {
    expect(entryNamed('person', 'DONALD TRUMP')?.name).toBe('特朗普');
  });

  test('is no entry when two share the spelling', () => {
    expect(entryNamed('place', '圣地牙哥')).toBeNull();
  });
});
