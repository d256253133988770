import { undated, type Form } from '../draft.ts';
import { COUNT, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';

/** A place in a count of years or days: 第2年, 第三天, 40周年. */
export const ordinal: Form = {
  starts: '第' + DIGIT_STARTS + HAN_DIGIT_STARTS + '百两兩',
  pattern: sticky(
    `(?:第${GAP}(?:${COUNT}|百)${GAP}(?:[个個]?(?:年|月|星期)|年度?|[周週]|天|日)(?![级級龄齡])|(?:${COUNT}|百)${GAP}[周週]年)`,
  ),
  read: () => undated('ordinal'),
};
