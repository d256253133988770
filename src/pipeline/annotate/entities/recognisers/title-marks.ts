import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { CharacterSet } from '../names/character-set.ts';

const MEDIA_END =
  /(?:报|报纸|时报|日报|晚报|周报|邮报|周刊|月刊|双周刊|季刊|杂志|期刊|新闻|新闻网|新闻社|通讯社|电视台|电视|电台|广播|时代周刊|观察|Times|Post|News|Journal|Magazine|Review|Daily)$/u;
const REPORTING =
  /^(?:的)?(?:网站|记者|记者会|新闻网|中文网|英文版|中文版|客户端|专栏|头版|社论|社评|评论|报道|报导|采访|专访|引述|援引|称|刊登|刊文|撰文|披露|获悉|发表文章|爆料|消息)/u;
const WORK_END =
  /(?:法|条例|条约|协定|协议|声明|宣言|公约|公报|白皮书|决议|办法|规定|章程|法案|规则|宪法|纲要|意见|通知|报告|决定|书)$/u;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['『', '』'],
]);
const OPENING = new CharacterSet(PAIRS.keys());
const LONGEST = 60;

/** True when the whole of a folded title is the name of a news outlet, by itself or by what follows its closing mark. */
const isOutlet = (title: string, following: string): boolean => {
  const listed = GAZETTEER.longestAt(title, 0);
  if (listed?.end === title.length && listed.value.type === 'organization') return true;
  if (title.length < 2 || title.length > 24 || WORK_END.test(title) || /[，。：；！？、]/u.test(title))
    return false;
  return MEDIA_END.test(title) || (title.length <= 12 && REPORTING.test(following));
};

/** News outlets between title marks (`《产经新闻》报道`); any other title, of a law or a work, keeps names out of itself. */
export const titleMarks: Recogniser = {
  name: 'title-marks',
  recognise: ({ folded }) => {
    const found: Candidate[] = [];
    for (let open = 0; open < folded.length; open++) {
      if (!OPENING.hasAt(folded, open)) continue;
      const mark = folded.charAt(open);
      const closing = PAIRS.get(mark);
      if (closing === undefined) continue;
      const length = folded.slice(open + 1, open + LONGEST).indexOf(closing);
      if (length < 1) continue;
      const close = open + 1 + length;
      const title = folded.slice(open + 1, close);
      const outlet = isOutlet(title, folded.slice(close + 1, close + 8));
      const quoted = mark === '『' && !WORK_END.test(title);
      if (!outlet && quoted) continue;
      const entry = GAZETTEER.longestAt(title, 0);
      found.push({
        start: open + 1,
        end: close,
        type: outlet ? 'organization' : 'none',
        source: 'title-marks',
        strength: STRENGTH.certain,
        ...(outlet && entry?.end === title.length ? { key: entry.value.name } : {}),
      });
    }
    return found;
  },
};
