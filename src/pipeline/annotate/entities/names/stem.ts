import type { Candidate } from '../candidate.ts';
import { wordTrie } from '../gazetteer/trie.ts';
import { isHan, isLatin } from './characters.ts';
import { syllableOf } from './syllables.ts';
import { endsWithTitle } from './titles.ts';

const CLOSED = new Set(
  '的了在是和与及或对从由被把给为将等到就也都又还该此这那其某每各所位前原于据称说让使以而但并且至受则任名家个座条向跟同比最更很没有会能要因已曾不只后里内下去过她他我你们着出称即致隔离今初年月纪进送找上读考顶替求歪获募摆脱惕诸想请往住著地绕拐寄梦逛两三指',
);

/** Words that hold one of those characters and still belong to a name. */
const OPEN = new Set(
  '和平 和谐 自由 自治 自卫 家庭 国家 作家 科学家 艺术家 企业家 专家 同盟 同济 大同 同心 同志 共同 协同 会计 社会 委员会 商会 协会 工会 学会 对外 对华 以色 前进 前海 原子 原住 原油 中原 平原 太原 个人 名古 名人 等等 最高 为民 有限 国有 公有 能源 新能 要塞 不列 因斯 家电 家具 家乐 使馆 大使 天使 公使 前线 后勤 下院 上下 内政 内蒙 国内 境内 里昂 海里 公里 出版 出口 进出 输出 演出 任天 责任 主任 信任 过渡 中间 空间 民间 条约 条件 方向 同仁 致公 过程 进出 上海 上市 海上 线上 上诉 读卖 地方 地质 地产 地震 基地 地铁 两岸 三一 三菱 三星 本地 陆地 土地 殖民地 募集 请愿'.split(
    ' ',
  ),
);

const CLOSING_WORDS = wordTrie(`
毕业 就读 加入 访问 来自 根据 成立 创办 担任 出任 进入 报道 表示 位于 隶属 旗下 前往 通过 宣布 控制 收购 退出 参加 代表 经过 要求 包括 以及 涉及 领导 支持 反对 批评 指责 呼吁 起诉 公布 主持 当地 附近 著名 知名 最大 一家 两家 多家 全球 当时 曾经 现任 时任 前任 就是 还是 作为 成为 利用 使用 负责 围绕 针对 关于 按照 依据 接受 受到 收到 遭到 参与 推动 建立 设立 组成 组建 创建 创立 开设 开办 关闭 取缔 解散 制裁 投资 拥有 属于 任教 执教 任职 供职 服务 效力 加盟 总部 所在 期间 之间 时间 中间 发生 冲击 发现 讨论 警惕 依靠 失去 其实 尽管 只有 逐渐 可以 反对派 主要 其他 另外 另一 之一 某些 许多 众多 一些 这些 那些 所有 部分 本次 本届 周一 周二 周三 周四 周五 周六 周日 今天 昨天 目前 由于 为了 如果 因为 没有 可以 能够 已经 正在 即将 继续 开始 决定 计划 准备 必须 应该 需要 抵达 离开 前身 号称 名为 所谓 抨击 指控 告诉 非法 合法 外国 本地 各国 我国 全国 民众 学生 教授 记者 官员 领导 负责人 成员 员工 职员 
`);

/** What stopped the reading to the left of a suffix. */
export interface Stem {
  readonly start: number;
  /** The listed name that ends where the stem starts. */
  readonly after: Candidate | null;
}

const LONGEST = 14;

const isClosed = (text: string, index: number): boolean =>
  CLOSED.has(text.charAt(index)) &&
  !OPEN.has(text.slice(index, index + 2)) &&
  !OPEN.has(text.slice(index - 1, index + 1));

const closesWord = (text: string, end: number): boolean =>
  CLOSING_WORDS.longestAt(text, end - 2)?.end === end;

/**
 * Reads to the left from `end`, where a suffix such as `大学` starts, up to the first mark, function word, title or
 * earlier name. Null when none comes within reach, since the start would be a guess.
 */
export const stemBefore = (text: string, end: number, ends: ReadonlyMap<number, Candidate>): Stem | null => {
  for (let start = end; end - start <= LONGEST; start--) {
    const after = ends.get(start) ?? null;
    if (after !== null) return { start, after };
    const character = text.charAt(start - 1);
    const joins =
      isHan(character) ||
      isLatin(character) ||
      (character === '·' && syllableOf(text.charAt(start - 2)) !== undefined);
    if (!joins || isClosed(text, start - 1)) return { start, after: null };
    if (closesWord(text, start) || endsWithTitle(text, start)) return { start, after: null };
  }
  return null;
};

/** Candidates by the place where they end, the longest first found kept; everyday words are left out. */
export const byEnd = (candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const ends = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (candidate.type === 'none') continue;
    const other = ends.get(candidate.end);
    if (other === undefined || candidate.start < other.start) ends.set(candidate.end, candidate);
  }
  return ends;
};
