import { describe, expect, test } from 'vitest';
import { fold } from '#model/script/fold.ts';
import { GAZETTEER } from './gazetteer.ts';

const look = (name: string): string | null => {
  const match = GAZETTEER.longestAt(fold(name), 0);
  return match?.end === name.length ? `${match.value.type} ${match.value.name}` : null;
};

describe('the gazetteer', () => {
  test.each([
    ['北韓', 'place 朝鲜'],
    ['紐西蘭', 'place 新西兰'],
    ['沙特', 'place 沙特阿拉伯'],
    ['川普', 'person 特朗普'],
    ['美聯社', 'organization 美联社'],
    ['NATO', 'organization 北约'],
    ['中国共产党', 'organization 中共'],
    ['美元', 'none 美元'],
  ])('knows %s as %s', (name, entry) => {
    expect(look(name)).toBe(entry);
  });
});
