/** Sources of regular expressions that the forms share; none of them can match more than a few characters. */
export const GAP = String.raw`[ \u00a0\u2000-\u200b\u3000]{0,2}`;

export const DIGIT = '[0-9０-９]';

/** Years 1000–2099 in digits, or digit by digit in Chinese. */
export const YEAR4 = `(?:[1１]${DIGIT}{3}|[2２][0０]${DIGIT}{2}|[一二][〇○◯零ＯO0０一二三四五六七八九]{3})`;

export const MONTH = '(?:[1１][0-2０-２]|[0０]?[1-9１-９]|十[一二]?|[一二三四五六七八九元])';

export const DAY =
  '(?:[3３][01０１]|[12１２][0-9０-９]|[0０]?[1-9１-９]|三十一?|[二廿]十?[一二三四五六七八九]?|十[一二三四五六七八九]?|[一三四五六七八九])';

/** A count of at most three digits, or in Chinese. */
export const COUNT = `(?:${DIGIT}{1,3}|[一二三四五六七八九十百两兩廿卅]{1,5})`;

/** Between the two ends of a range. */
export const TO = '(?:至|到|-|－|–|—|~|～|－|─)';

export const DIGIT_STARTS = '0123456789０１２３４５６７８９';
export const HAN_DIGIT_STARTS = '一二三四五六七八九十';

/** Compiles a sticky pattern from a source. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy');
