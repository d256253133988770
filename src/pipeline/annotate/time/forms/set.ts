import { undated, type Form } from '../draft.ts';
import { COUNT, DAY, GAP, MONTH, sticky } from './pattern.ts';

/** What comes again and again: 每年, 每周五, 每逢10年, 每天上午. */
export const set: Form = {
  starts: '每逐历歷',
  pattern: sticky(
    `(?:每(?:逢|隔)?${GAP}(?:${COUNT}${GAP})?(?:年(?:的?${GAP}${MONTH}${GAP}月(?:${GAP}${DAY}${GAP}[日号號])?|[的]?[春夏秋冬](?:天|季)|底|初)?|[个個]?季度?|[个個]?月|[周週](?:[一二三四五六日末](?![次回篇期]))?|[个個]?(?:星期|[礼禮]拜)[一二三四五六日天]?|[天日](?:上午|下午|晚上|早上|凌晨)?|小[时時]|晚|晨|夜|逢)` +
      `|每逢${GAP}(?:${COUNT}${GAP}月)?(?:${COUNT}${GAP}[日号號])?(?:春[节節])?|[历歷]年)`,
  ),
  read: ({ start, end }) => (end - start < 2 ? null : undated('set')),
};
