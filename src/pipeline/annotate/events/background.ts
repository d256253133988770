import type { Time } from '#model/time.ts';
import { tellsHappening } from '../time/happening.ts';
import type { DatedClause } from './clause.ts';

const COMPARED = /(?:[较較比]|相[较較比](?:于|於)?|不同于|超[过過])\s?$/u;
const REPORTED = /^[^，。；：]{0,4}?(?:报道|報道|报导|報導|消息|[专專]?[电電](?![话話影视視])|[讯訊])/u;
const PREDICATE =
  /了|被|[将將]|遭|[获獲]|曾|[为為]了|成立|建立|建成|[创創][立办辦建]|[诞誕]生|出生|出任|担任|擔任|升[任至]|成[为為]|加入|退出|[赢贏]得|取得|[进進]入|占领|佔領|[脱脫][离離]|独立|獨立|[逃撤]|掌[权權]|上台|下台|执政|執政|改革|南下|[签簽]|跌[破至]|[涨漲][破至]|[开開][设設通启啟]|[设設]立|[发發]起|[实實]施|[颁頒]布|修[订訂改]|[战戰][争爭]爆|入侵|[灭滅]|[颠顛]覆|政[变變]|移居|[毕畢][业業]|考入|[结結]婚|去世|死[于於]|授[予與]|出版|[问問]世|售出|停[产產刊办辦]|交付|北[进進]|拍[摄攝]|[离離]婚|[结結]束|[开開]始|引入|投[产產入]|[转轉][为為向型]|[迁遷][往至入]|搬[到至往]|[来來]到|[抵到][达達]|回[到国國]|[发發](?:[现現布佈明表起生])|收[购購入]|合[并併]|[创創][办辦下]|[选選][举舉为為]|上[市映任]|[执執]教|[产產]生|[达達][到成]|降[至到]|升[至到]|增[至加]|[减減]少|下降|增[长長]|占[据領领]|[统統]一|[灭滅]亡|崩[溃潰]|投降|起[义義]|[废廢]除|恢[复復]|[颁頒]|[写寫][下道成]|[讲講]|[传傳]入|流[行亡]|推[翻行动動]|接[管手收]|[赴回去]/u;
const STATISTIC =
  /[额額量比例率值数數]\s?[约約]?(?:[为為分][别別]?|[达達]|[占佔])|[占佔]|[为為]\s?[约約]?\s?\d|同比|[环環]比/u;

/** A day, a month or a few days, not a longer stretch. */
const precise = (value: string | null): boolean =>
  value !== null && /^\d{4}-(?:0\d|1[0-2])(?:-\d\d|T|~|$)/u.test(value);

/** True for a stretch that only ends or begins now, such as 过去五年. */
const rolls = (time: Time, surface: string): boolean =>
  time.kind === 'range' && /^(?:[过過]去|最近|近|未[来來]|今[后後])/u.test(surface);

const sinceThen = (after: string): boolean => {
  const since = /^[^，。；！？]{0,24}?以[来來]/u.exec(after);
  return since !== null && !tellsHappening(since[0]) && !PREDICATE.test(since[0]);
};

/**
 * True when the expression only says since when, compared with when or reported when: 自2017年以来, 较去年同期,
 * 据…2月1日报道, （法新社渥太华9日电）; also when it stands alone in brackets or rolls on with the present.
 */
export const isReference = (text: string, time: Time): boolean => {
  const surface = text.slice(time.start, time.end);
  const before = text.slice(Math.max(0, time.start - 16), time.start);
  const after = text.slice(time.end, time.end + 32);
  if (rolls(time, surface) || surface.endsWith('同期')) return true;
  if (COMPARED.test(before) || sinceThen(after)) return true;
  if (/[据據][^，。；！？]{0,14}$/u.test(before) && REPORTED.test(after)) return true;
  if (/^[专專]?[电電讯訊][）)]/u.test(after)) return true;
  // 韩国 (3月3日): a day in brackets dates what stands before it; a year (2013) only says of when that is.
  return !precise(time.value) && /[（(]\s?$/u.test(before) && /^\s?[）)]/u.test(after);
};

/** True when nothing happens in the clause: it is too short, or its year or longer time has no predicate or figures only. */
export const tellsNothing = (text: string, { time, start, end }: DatedClause): boolean => {
  const surface = text.slice(time.start, time.end);
  const after = text.slice(time.end, end);
  const clause = text.slice(start, end);
  const content = clause.replace(surface, '').replace(/[\s，,。（）()、：:\-—]/gu, '');
  if (content.length < 2) return true;
  if (precise(time.value)) return false;
  const happens = tellsHappening(clause) || PREDICATE.test(clause);
  if (after.startsWith('的') && !happens) return true;
  if (/^[，,]/u.test(after)) return STATISTIC.test(clause) && !happens;
  return !happens;
};
