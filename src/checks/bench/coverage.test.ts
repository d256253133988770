import { expect, test } from 'vitest';
import { compare, coverageOf } from './coverage.ts';

const page = (body: string): string => `[港口重开](https://example.org/1)\n------\n\n${body}`;

test('a whole page is covered, and what rules took out is told apart', () => {
  const coverage = coverageOf({
    file: 'a.txt',
    source: page('<h1>港口重开</h1><p>船来了。</p><nav>首页</nav><p><ruby>港<rt>刚</rt></ruby></p>'),
  });
  expect(coverage).toMatchObject({ expected: 6, lost: '', foreign: '' });
  expect(coverage?.removed).toEqual(
    new Map([
      ['navigation', 2],
      ['headline', 4],
    ]),
  );
});

test('what is in no block and under no rule is lost, each time it stands there', () => {
  const body = '<p>港口</p><p>港口</p><p>重开</p>';
  expect(compare(body, ['港口'], [{ rule: 'share-bar', text: '重开' }])).toEqual({
    expected: 4,
    lost: '港口',
    foreign: '',
    removed: new Map([['share-bar', 2]]),
  });
});

test('what is kept but shown nowhere is foreign, and so is what a script holds', () => {
  expect(compare('<p>港</p><script>"口"</script>', ['港', '口船'], [])).toMatchObject({
    expected: 1,
    lost: '',
    foreign: '口船',
  });
});

test('a file that is no article has no coverage', () => {
  expect(coverageOf({ file: 'a.txt', source: '' })).toBeNull();
});
