import type { Match } from '../draft.ts';

/** Verbs of things that happen at one time; what a report dates by 今天. */
const HAPPENING =
  /宣布|宣佈|表示|指出|称(?!为|呼|之)|稱(?!為|呼|之)|说|說|告诉|告訴|透露|强调|強調|发表|發表|发布|發布|發佈|公布|公佈|举行|舉行|召开|召開|开幕|開幕|闭幕|閉幕|开庭|開庭|宣判|判处|判處|判决|抵达|抵達|访问|訪問|出访|出訪|到访|会见|會見|会晤|會晤|会谈|會談|通话|通話|签署|簽署|签订|通过(?!的)|通過(?!的)|投票|表决|表決|当选|當選|宣誓|就职|就職|辞职|辭職|逮捕|拘捕|被捕|拘留|释放|釋放|获释|起诉|起訴|发生|發生|爆炸|袭击|襲擊|攻击|攻擊|遇袭|坠毁|墜毀|死亡|身亡|去世|逝世|病逝|报道|報道|報導|报导|确认|確認|证实|證實|否认|否認|回应|回應|谴责|譴責|呼吁|呼籲|要求|警告|批准|否决|否決|决定|決定|下令|启动|啟動|推出|上市|开始|開始|结束|結束|暂停|暫停|恢复|恢復|关闭|關閉|取消|撤销|撤銷|撤离|撤離|发射|發射|降落|起飞|起飛|抗议|抗議|示威|游行|遊行|罢工|罷工|收盘|收盤|开盘|開盤|上涨|上漲|下跌|下调|上调|飙升|暴跌|报告|報告|新增|通报|通報|刊登|刊发|播出|上映|出席|出庭|参加|參加|离开|離開|返回|前往|飞抵|飛抵|启程|啟程|迎来|迎來|面见|面晤|接受|提交|提出|递交|遞交|爆发|爆發|搜查|查封|生效|届满|屆滿|截止|到期|考试|比赛|开赛|对阵|击败|擊敗|夺冠|获得|獲得|收到|约见|約見|召见|召見|交换|交換|重申|反驳|解除|解封|封锁|封城|关门|开放|開放|入院|出院|手术|送往|运抵|抵港|来电|来信|致电|致電/gu;

/** Words between which 今天 means “these days”. */
const AGE_BEFORE = /(?:的|直到|时至|時至|到了?|至|于|於|从|從|在|像|和|与|與|于今|活在|走到)$/u;
const AGE_AFTER =
  /^(?:的|看来|看來|这样|這樣|这个|這個|这种|這種|为止|為止|依然|仍|已|[，,]?(?:我们|我們|人们|人們|世界|社会|社會)|之|中国(?:的|人)|再|能|可|会|會)/u;
const EVENT_NOUN =
  /^的(?:[^，。；！？]{0,8})(?:会议|會議|会上|會上|记者会|記者會|发布会|發布會|会谈|會談|会见|会晤|峰会|峰會|讲话|講話|演讲|演講|声明|聲明|选举|選舉|投票|判决|庭审|聆讯|聆訊|比赛|比賽|袭击|襲擊|爆炸|集会|集會|游行|遊行|示威|活动|活動|仪式|儀式|新闻|節目|节目|听证|聽證|行动|行動|抗议|抗議|采访|採訪)/u;
const CLAUSE_END = /[。！？；!?;\n]/u;

const happens = (after: string): boolean => {
  const sentence = after.slice(0, 60);
  const end = sentence.search(CLAUSE_END);
  const heard = end < 0 ? sentence : sentence.slice(0, end);
  for (const verb of heard.matchAll(HAPPENING)) {
    // 今天运送的武器: the verb belongs to a thing, it tells no happening.
    if (heard.charAt(verb.index + verb[0].length) !== '的') return true;
  }
  return false;
};

const QUOTE_BEFORE = /[“‘「『"]$/u;
const QUOTE_AFTER = /^[”’」』"]/u;

/**
 * Whether 昨天 (`shift` -1), 今天 (0) or 明天 (1) at `match` means a day of the calendar: not when it is quoted by
 * itself or qualifies a thing, and 今天 and 明天 only where something happens.
 */
export const namesADay = ({ text, start, end }: Match, shift: number): boolean => {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 64);
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return false;
  if (after.startsWith('的'))
    return EVENT_NOUN.test(after) && !AGE_BEFORE.test(before.replace(/[在于於]$/u, ''));
  if (shift < 0) return !/^[”’」』、]/u.test(after) || happens(after);
  if (/^(?:上午|早上|下午|中午|凌晨|晚|清晨|早晨|傍晚|[（(])/u.test(after)) return true;
  if (
    AGE_AFTER.test(after) &&
    !/^(?:已[经經]?(?:宣|公|发|發|抵|签|簽)|会见|會見|会晤|會晤|再次|能否|会上)/u.test(after)
  )
    return false;
  if (AGE_BEFORE.test(before) && !/[在于於]$/u.test(before)) return false;
  return happens(after);
};
