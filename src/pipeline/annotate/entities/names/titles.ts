import { wordTrie } from '../gazetteer/trie.ts';

/** Words that stand right before a person's name. */
const BEFORE = `
总统 副总统 主席 副主席 国家主席 总理 副总理 首相 副首相 外长 外相 防长 财长 国务卿 防相 财相 官房长官 部长 副部长 大臣 书记 总书记 副书记 秘书长 副秘书长 秘书 省长 副省长 市长 副市长 州长 县长 区长 局长 副局长 厅长 处长 司长 校长 副校长 院长 副院长 所长 行长 副行长 董事长 副董事长 董事 总经理 经理 总裁 副总裁 主管 总监 首席执行官 执行长 发言人 女发言人 代言人 大使 公使 领事 总领事 代表 参议员 众议员 议员 议长 委员 委员长 常委 主任 副主任 教授 副教授 讲师 研究员 副研究员 学者 专家 律师 记者 编辑 主编 总编辑 作家 诗人 导演 演员 歌手 画家 艺术家 科学家 经济学家 历史学家 哲学家 政治学家 分析师 评论员 评论人 专栏作家 观察家 主持人 主播 将军 元帅 上将 中将 少将 上校 中校 少校 上尉 中尉 司令 司令员 参谋长 指挥官 政委 国王 女王 王储 王子 公主 亲王 皇帝 天皇 教宗 教皇 主教 枢机 牧师 神父 特首 行政长官 特使 顾问 助理 博士 医生 院士 同志 法官 检察官 检察长 警长 警司 警察 创始人 创办人 联合创始人 共同创办人 负责人 组长 队长 教练 主教练 球员 选手 球星 名将 企业家 富豪 大亨 富商 商人 商户 老板 店主 候选人 参选人 当选人 党魁 党主席 领导人 领袖 创党主席 前任 继任者 接班人 妻子 丈夫 夫人 遗孀 前妻 儿子 女儿 长子 次子 父亲 母亲 哥哥 弟弟 姐姐 妹妹 女婿 岳父 侄子 名叫 叫做 化名 活动人士 维权人士 异见人士 异议人士 民运人士 民主人士 人权律师 维权律师 异见者 持不同政见者 社运人士 反对派领袖 反对党领袖 反对派领导人 卫队长 会长 副会长 理事长 理事 干事 总干事 执行长 执行董事 主任委员 总监 总工程师 工程师 警监 惩教署长 署长 副署长 政务司长 财政司长 总书记 国父 外交官 官员 政治局常委 人大代表 同学 学生 村民 居民 市民 司机 护士 台长 社长 馆长 部落首领 族长 长老 教长 大阿亚图拉 阿亚图拉 伊玛目 车手 主唱 影星 球王 译者 作者 常务副主任 执行主任 事务委员 外交部长 国防部长 财政部长 商务部长 司法部长 内政部长 教育部长 卫生部长 公安部长 宣传部长 组织部长 财长 卫生官员 检控官 执行副总裁 首席经济学家 首席财务官 首席运营官
`;

/** Words that stand right after a person's name. */
const AFTER = `
总统 副总统 主席 总理 首相 外长 外相 防长 财长 部长 大臣 书记 总书记 秘书长 省长 市长 州长 局长 校长 院长 董事长 总裁 发言人 大使 参议员 众议员 议员 议长 委员长 主任 教授 律师 记者 导演 将军 元帅 上将 中将 少将 司令 国王 女王 亲王 王子 公主 天皇 特首 博士 医生 院士 同志 法官 先生 女士 小姐 太太 夫人 老师 父子 夫妇 兄弟 家族 政府 政权 内阁 时代 本人 一家 阵营 当局 派系
`;

const split = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');
const before = new Set(split(BEFORE));
const LONGEST = Math.max(...[...before].map((word) => word.length));

/** Titles that a name may follow, by their first character on. */
export const TITLES_BEFORE = wordTrie(BEFORE);

/** Titles that a name may precede. */
export const TITLES_AFTER = wordTrie(AFTER);

/** True when a title that a name may follow ends at `end` of the folded text. */
export const endsWithTitle = (text: string, end: number): boolean => {
  for (let length = 2; length <= LONGEST; length++) {
    if (length <= end && before.has(text.slice(end - length, end))) return true;
  }
  return false;
};
