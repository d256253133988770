import type { UndatedKind } from '#model/time.ts';
import { undated, type Form } from '../draft.ts';
import { COUNT, GAP, sticky } from './pattern.ts';

const PRESENT = '目前|当前|當前|现在|現在|现今|現今|如今|眼下|当下|當下|此刻|现时|現時|此时此刻|当今|當今';
const VAGUE =
  '近年来?|近年來|近些年来?|近几年来?|近幾年來?|近来|近來|近日来?|近期|日前|最近|至今|迄今(?:为止|為止)?|不久前|不久之前|前不久|未来|未來|连日来?|連日來?|多日来?|早年|晚年|昔日|往年|前些年|前几年|前幾年|前几天|前幾天|前些天|前几日|前两天|前兩天|前几个月|这几天|這幾天|这两天|這兩天|这几年|這幾年|这些年来?|這些年來?|这段时间|過去幾年|过去几年|过去数年|过去几个月|过去几周|过去几天|前一?段时间|前一?段時間|早些时候|早些時候|稍早|稍[后後]|早前|将来|將來|某[天日年]|[两兩]三[天年][之以]?[前后後]|有一天|多年来|多年來|数年来|长期以来|長期以來|一直以来|古代|近代|当代';
const SOME = `(?:好?[几幾数數][十百千万]?|多|若干|[百千万][年]?|[二三四五六七八九]?十?[一二三四五六七八九两兩][二三四五六七八九]|(?:${COUNT})${GAP}[多余餘几幾])${GAP}(?:年|[个個]?月|[周週]|[个個]?星期|天|日|[个個]?小[时時]|分[钟鐘])`;
const RECENT = `最近[这這]?(?:好?[几幾数數])(?:年|[个個]月|[周週]|[个個]星期|天|日)`;

const kindOf = (present: string): UndatedKind => (present === '' ? 'vague' : 'present');

/** Times that point at no calendar time: 近年, 日前, 目前, 几天前, 10 多年前. */
export const vague: Form = {
  starts:
    '目当當现現如眼此近日最至迄不前未连連多早晚昔往这這过過有数數长長一古几幾好若0123456789二三四五六七八九十百千万两兩某将將',
  pattern: sticky(
    `(?:(?<present>${PRESENT})|${SOME}[之以]?[前后後](?![来來期])|${RECENT}|(?:${VAGUE})(?![主性史文])(?:以[来來])?)`,
  ),
  read: ({ group, text, start, end }) => {
    const word = text.slice(start, end);
    // 冬至今天, 直至今日; 晚年 and 最近的 qualify persons and places.
    if (word.startsWith('现在') && /[出体呈展实浮发表再兑]/u.test(text.charAt(start - 1))) return null;
    if (word.startsWith('現在') && /[出體呈展實浮發表再兌]/u.test(text.charAt(start - 1))) return null;
    if (word === '至今' && /^[天日年晚早晨]/u.test(text.charAt(end))) return null;
    if (word === '日前' && /[0-9０-９一二三四五六七八九十今昨明前后後数數节節]/u.test(text.charAt(start - 1)))
      return null;
    if (/^[0-9]/u.test(word) && /[0-9.]/u.test(text.charAt(start - 1))) return null;
    return undated(kindOf(group('present')));
  },
};
