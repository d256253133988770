const CHINESE =
  /[^\p{Script=Han}\u3001-\u3003\u3008-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65‘’“”…—·]+/gu;

/** The Chinese characters of a text, ideographs and punctuation, and nothing else. */
export const chineseOf = (text: string): string => text.replace(CHINESE, '');
