import type { Match } from '../draft.ts';
import { tellsHappening } from '../happening.ts';

/** Words between which 今天 means “these days”. */
const AGE_BEFORE = /(?:的|通[过過]|直到|时至|時至|到了?|至|于|於|从|從|在|像|和|与|與|于今|活在|走到)$/u;
const AGE_AFTER =
  /^(?:的|看来|看來|这样|這樣|这个|這個|这种|這種|为止|為止|依然|仍|已|[，,]?(?:我们|我們|人们|人們|世界|社会|社會)|之|中[国國](?:的|人)?|世界|社[会會]|再|能|可|会|會)/u;
/** 今天的会议 is held on a day; 今天的抗议 may be of these days, 昨天的抗议 is of one. */
const SESSION =
  /^的(?:[^，。；！？]{0,8})(?:会议|會議|会上|會上|记者会|記者會|发布会|發布會|会谈|會談|会见|會見|会晤|會晤|峰会|峰會|讲话|講話|演讲|演講|声明|聲明|选举|選舉|投票|判决|判決|庭审|庭審|聆讯|聆訊|比赛|比賽|仪式|儀式|听证|聽證|采访|採訪)/u;
const INCIDENT =
  /^的(?:[^，。；！？]{0,8})(?:袭击|襲擊|爆炸|集会|集會|游行|遊行|示威|活动|活動|行动|行動|抗议|抗議|新闻|新聞|节目|節目|事件|事故|冲突|衝突|[阅閱]兵|大火|地震|[报報][道導]|[发發]言|[决決]定|公告|行[为為]|言[论論]|[数數][据據]|[开開][幕盘盤]|收[盘盤]|[典][礼禮]|[表][决決]|[审審][讯訊]|[辩辯][论論])/u;
/** 今天发布的声明 was issued on that day, while 今天运送的武器 may be of these days. */
const ISSUED =
  /^(?:[发發][布佈表出]|公[布佈开開]|宣[布佈]|刊登|播出|[举舉]行|召[开開]|提出|通[过過]|[签簽]署)的/u;
const CLAUSE_END = /[。！？；!?;\n]/u;

const happens = (after: string): boolean => {
  const sentence = after.slice(0, 60);
  const end = sentence.search(CLAUSE_END);
  return tellsHappening(end < 0 ? sentence : sentence.slice(0, end));
};

const QUOTE_BEFORE = /[“‘「『"]$/u;
const QUOTE_AFTER = /^[”’」』"]/u;

/** Whether 今天 in a wire, which reports its day's news, may mean that day: nothing beside it says “these days”. */
export const mayBeADay = ({ text, start, end }: Match): boolean => {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 4);
  return !(QUOTE_BEFORE.test(before) || AGE_BEFORE.test(before) || AGE_AFTER.test(after));
};

/**
 * Whether 昨天 (`shift` -1), 今天 (0) or 明天 (1) at `match` means a day of the calendar: not when it is quoted by
 * itself or qualifies a thing, and 今天 and 明天 only where something happens.
 */
export const namesADay = ({ text, start, end }: Match, shift: number): boolean => {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 64);
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return false;
  if (/[没沒]有?$/u.test(before)) return false;
  if (ISSUED.test(after)) return true;
  if (after.startsWith('的')) {
    const meeting = SESSION.test(after) || (shift < 0 && INCIDENT.test(after));
    return meeting && !AGE_BEFORE.test(before.replace(/[在于於]$/u, ''));
  }
  if (shift < 0 && /^[^。！？；]{0,12}[今明](?:天|日)/u.test(after)) return happens(after);
  if (shift < 0) return !/^[”’」』、]/u.test(after) || happens(after);
  if (/^(?:上午|早上|下午|中午|凌晨|晚|清晨|早晨|傍晚|[（(])/u.test(after)) return true;
  if (
    AGE_AFTER.test(after) &&
    !/^(?:已[经經]?(?:宣|公|发|發|抵|签|簽)|会见|會見|会晤|會晤|再次|能否|会上)/u.test(after)
  )
    return false;
  if (AGE_BEFORE.test(before) && !/[在于於]$/u.test(before)) return false;
  // 我们今天不是要说…: an author speaks.
  if (/[我咱][们們]?$/u.test(before) && /^(?:不是|就|[来來]|要|想|先|[继繼][续續]|再)/u.test(after))
    return false;
  return happens(after);
};
