import { wordTrie } from '../gazetteer/trie.ts';
import { CharacterSet } from './character-set.ts';
import { isHanAt } from './characters.ts';
import { TITLES_AFTER } from './titles.ts';

/** Words that often follow a name at once: verbs of speech and action, times, adverbs. */
const FOLLOWERS = wordTrie(`
周一 周二 周三 周四 周五 周六 周日 周末 本周 上周 下周 这周 星期 礼拜 近日 近期 日前 今天 昨天 明天 今日 昨日 当天 当日 当时 当晚 今年 去年 明年 前年 近年 一月 二月 本月 上月 下月 同日 次日 早前 早些 此前 之前 之后 随后 其后 最近 目前 现在 曾经 已经 正在 一直 一再 再次 再度 首次 多次 仍然 仍在 依然 突然 随即 立即 立刻 终于 竟然 居然 甚至 显然 似乎 可能 可以 可谓 可见 应该 应当 必须 需要 能够 不会 不能 不得 不再 不是 没有 并未 并非 并不 尚未 从未 未能 拒绝 否认 承认 表示 表明 指出 指责 认为 以为 强调 说明 说道 宣布 宣称 声称 声明 透露 证实 确认 告诉 介绍 解释 批评 抨击 谴责 呼吁 警告 敦促 要求 建议 提出 提到 提及 回应 回答 回忆 回到 写道 补充 坦言 直言 重申 威胁 承诺 保证 誓言 希望 期待 相信 担心 感到 感谢 祝贺 欢迎 支持 反对 同意 签署 发表 发布 发出 发动 发起 下令 命令 任命 当选 出任 担任 就任 上任 上台 下台 辞职 卸任 退休 去世 逝世 病逝 死亡 被捕 被判 被控 获释 入狱 访问 访华 访美 到访 抵达 前往 出席 参加 会见 会晤 会谈 通话 通电 主持 率领 领导 接受 接见 接任 继承 取代 击败 赢得 获得 获胜 落选 参选 竞选 政府 政权 内阁 先生 女士 本人 自己 一家 一行 等人 等等 他们 以及 因为 因此 因而 由于 对于 关于 至于 于是 通过 根据 来自 来到 来访 来说 而言 得知 得以 得到 得票 里面 内部 日在 日表 三人 三度 大力 大约 加入 加强 加大 加速 都是 都在 都会 但是 但在 立场 力挺 力图 强力 法官 查出 道歉 道出 若是 色彩 次子 执政 治下 治国 主政 统治 时期 时代 主义 思想 理论 路线 讲话 演讲 发言 谈话 言论 文章 著作 新书 作品 生前 死后 生于 出生 毕业 留学 逃离 离开 返回 回国 出逃 流亡 走进 步下 缓缓
`);

const FUNCTION_WORDS = new CharacterSet(
  '的了是在与及或对从由被把给为将等到就也都又还该此这那其每各使让而但并且不没曾已则仍却即向和跟同所于以说称讲谈指叫因若随便乃至未会要能可应需最更太再先后前中上下内外里间时人们个和除据连令自按经去来做有没于',
);

/** True when the end of a name can stand at `end` of the folded text: at a mark, the end, or before a usual follower. */
export const endsName = (text: string, end: number): boolean =>
  !isHanAt(text, end) || FUNCTION_WORDS.hasAt(text, end) || followerLength(text, end) > 0;

/** Length in code units of the word that usually follows names and starts at `start`, 0 when none does. */
export const followerLength = (text: string, start: number): number =>
  (FOLLOWERS.longestAt(text, start) ?? TITLES_AFTER.longestAt(text, start) ?? { end: start }).end - start;

/** True when the code unit before `start` cannot belong to a name that starts there. */
export const isLooseBefore = (text: string, start: number): boolean =>
  !isHanAt(text, start - 1) || FUNCTION_WORDS.hasAt(text, start - 1);
