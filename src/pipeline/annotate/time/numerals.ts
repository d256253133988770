const DIGITS = '〇一二三四五六七八九';
const SAME: Readonly<Record<string, string>> = {
  零: '〇',
  '◯': '〇',
  Ｏ: '〇',
  O: '〇',
  '○': '〇',
  两: '二',
  兩: '二',
  元: '一',
  首: '一',
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (character: string): number | null => {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  const index = DIGITS.indexOf(SAME[character] ?? character);
  return index < 0 ? null : index;
};

const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** True for a rough count: 两三, 七八, 十五六. */
export const isRough = (written: string): boolean => /[一二两兩三四五六七八九]{2}/u.test(written);

/**
 * Reads a whole number below 10,000 written in half- or full-width digits (`12`, `１２`), digit by digit in
 * Chinese (二〇二二) or with scales (二十一, 两千); null for anything else.
 */
export const parseNumber = (written: string): number | null => {
  let total = 0;
  let run: number | null = null;
  for (const character of written.replace(/[廿卅]/gu, (tens) => TENS[tens] ?? tens)) {
    const scale = SCALES[character];
    if (scale !== undefined) {
      total += (run ?? 1) * scale;
      run = null;
      continue;
    }
    const digit = digitOf(character);
    if (digit === null) return null;
    run = (run ?? 0) * 10 + digit;
  }
  if (written === '' || total + (run ?? 0) >= 10_000) return null;
  return total + (run ?? 0);
};
