import { expect, test } from 'vitest';
import { sourceText } from './source-text.ts';

test('what a page shows is read in order', () => {
  expect(sourceText('<p>港<b>口</b></p>重<table><tr><td>开</table><rp>（</rp>').text).toBe('港口重开');
});

test('what no browser shows is not', () => {
  expect(
    sourceText(
      '<style>/* 一 */</style><script>"二"</script><template>三</template><p hidden>四</p><p style="color:red; DISPLAY : none">五</p><p>六</p>',
    ).text,
  ).toBe('六');
});

test('fallbacks and titles of films may be read and need not', () => {
  const { text, required } = sourceText(
    '<p>一</p><noscript>二</noscript><iframe title="三" src="x"></iframe>',
  );
  expect(text).toBe('一二三');
  expect([...required]).toEqual([1, 0, 0]);
});

test('no depth of nesting is too deep', () => {
  expect(sourceText(`${'<div>'.repeat(20_000)}港`).text).toBe('港');
});
