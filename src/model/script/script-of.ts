import { fold } from './fold.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const SHARED = '后里干几只面台范余谷卜斗丑仆征松曲系';

const simplifiedOnly = new Set(SIMPLIFIED.replaceAll(new RegExp(`[${TRADITIONAL}${SHARED}]`, 'gu'), ''));

/** Which script a text is in, by the characters that only one of them has; null when neither has more of them. */
export const scriptOf = (text: string): 'zh-Hans' | 'zh-Hant' | null => {
  const folded = fold(text);
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    if (folded[at] !== text[at]) balance -= folded[at] === '·' ? 0 : 1;
    else if (simplifiedOnly.has(text[at] ?? '')) balance += 1;
  }
  return balance > 0 ? 'zh-Hans' : balance < 0 ? 'zh-Hant' : null;
};
