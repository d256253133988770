import { wordTrie } from '../gazetteer/trie.ts';
import { isHan } from './characters.ts';
import { COMPOUND_SURNAMES, GIVEN_NAME_CHARACTERS, NEVER_IN_NAMES, SURNAMES } from './surnames.ts';
import { endsName, followerLength } from './surroundings.ts';

/** Everyday words whose first character is also a surname. */
const ORDINARY = wordTrie(`
周一 周二 周三 周四 周五 周六 周日 周末 周边 周围 周年 周期 任期 任内 任何 任命 任职 任务 任教 任意 方面 方式 方案 方法 方向 方针 高度 高级 高层 高官 高达 高中 高校 高等 高速 高调 全国 全球 全面 全部 全体 全力 全家 全民 全党 金融 金额 金钱 金牌 时任 时间 时代 时候 时期 时报 安全 安排 安装 安置 文化 文件 文章 文学 文明 文艺 文字 马上 白天 白人 白色 成为 成立 成功 成员 成果 成绩 成本 成长 成千 和平 和解 和谐 向来 车辆 车祸 车站 司法 司机 农业 农民 农村 农历 宣布 宣传 应该 应当 应对 应邀 应急 关于 关系 关注 关键 关闭 关税 党员 党内 党政 党派 党中央 党委 党报 党魁 都会 都市 平均 平等 平台 平民 平时 严重 严厉 严格 严肃 强调 强烈 强制 强大 万一 万人 万元 万名 万亿 包括 包围 包含 包机 相关 相信 相当 温和 温度 龙头 毛利 石油 石头 施压 施政 施工 施行 水平 水库 水果 水军 白皮书 江湖 江山 海外 海上 海关 牛肉 牛奶 乐观 乐见 华人 华侨 华裔 华语 贸易 商业 商品 商家 商务 商店 习惯 习俗 常常 常委 常务 常规 常任 常见 边境 边界 边缘 童年 路线 路边 路上 宁愿 宁可 尚未 尚不 符合 章程 章节 明确 明显 明年 明天 明星 明日 计划 计算 项目 经济 经过 经历 经常 经验 管理 管制 管道 景点 景象 冷战 冷静 冷淡 单位 单独 单方 毕业 毕竟 查处 曾经 曾任 曾在 曾是 曾有 终于 终身 连续 连接 连任 连日 连同 仇恨 钟头 谷物 舒适 简单 简称 顾问 顾客 封锁 封城 封面 余下 梁柱 房屋 房产 房间 房价 房地产 戴着 阳性 阳光 贝壳 饶恕 解释 解决 解放 解除 解散 解读 解密 国家 国际 国内 国民 国防 国有 国会 国安 区域 区长 官员 官方 官媒 官僚 东方 东部 东西 西方 西部 南方 南部 南北 北方 北部 乔装 农场 花费 花园 苗头 米饭 宫殿 年轻 年代 年龄 年底 年初 阴谋 季度 汉语 汉人 汉族 江南 陆军 陆续 陆地 空军 古代 古老 古迹 易于 荣誉 荣获 谢绝 谢谢 许多 许可 许诺 程序 程度 祝贺 祝福 蓝色 蓝天 雷达 甘愿 温室 武器 武装 武力 武统 党校 沙漠 沙龙 沙滩 凌晨 通过 姑娘 丛林 于是 于今 仲裁 卫生 卫星 来自 来到 来访 全文 全程 全年 全境 全球化 苏联 封建 文中 辛辛 辛苦 肖像 查找 戴上 曾提 蓝方 红方 商会 党和 发现 时会 全会 和著 和导 惠子 
`);

/** What a name in Chinese characters may be, read from `start`. */
export interface HanName {
  readonly end: number;
  /** True when what follows shows that the name ends there, and its characters are those of names. */
  readonly sure: boolean;
}

/** Surnames that are everyday words by themselves: a name they open has to be sure. */
const DOUBTFUL = new Set('和全应时从连车边管简房平满高方国公都向能成强施明党常池支水安经关解同单牛马');

const surnameLength = (text: string, start: number): number => {
  for (const length of [3, 2]) {
    if (COMPOUND_SURNAMES.has(text.slice(start, start + length))) return length;
  }
  return SURNAMES.has(text.charAt(start)) ? 1 : 0;
};

const isGiven = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) {
    const character = text.charAt(index);
    if (!isHan(character) || NEVER_IN_NAMES.has(character)) return false;
  }
  return end <= text.length;
};

const isUsual = (text: string, start: number, end: number): boolean =>
  Array.from(text.slice(start, end)).every((character) => GIVEN_NAME_CHARACTERS.has(character));

const named = (text: string, given: number, end: number, doubtful: boolean): HanName | null => {
  const sure = isUsual(text, given, end);
  return doubtful && !sure ? null : { end, sure };
};

/**
 * Reads surname and given name (one or two characters, as of the surname tables) at `start` of a folded text.
 * Null when no surname stands there or an everyday word does.
 */
export const hanNameAt = (text: string, start: number): HanName | null => {
  const given = start + surnameLength(text, start);
  if (given === start || ORDINARY.longestAt(text, start) !== null) return null;
  const doubtful = given - start === 1 && DOUBTFUL.has(text.charAt(start));
  const short = given + 1;
  const long = given + 2;
  if (!isGiven(text, given, short)) return null;
  const shortEnds = endsName(text, short);
  if (isGiven(text, given, long) && endsName(text, long) && followerLength(text, short) < 2) {
    return named(text, given, long, doubtful);
  }
  if (shortEnds) return named(text, given, short, doubtful);
  return !doubtful && isGiven(text, given, long) && isUsual(text, given, long)
    ? { end: long, sure: false }
    : null;
};

const COURTESY = /^(?:先生|女士|小姐|太太)$/u;

/** The start of a name in Chinese characters that ends exactly at `end`, and before which `loose` holds; null when none does. */
export const hanNameBefore = (
  text: string,
  end: number,
  loose: (start: number) => boolean,
): number | null => {
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < 0 || ORDINARY.longestAt(text, start) !== null) continue;
    const surname = surnameLength(text, start);
    if (surname === 0 || length - surname < 1 || length - surname > 2) continue;
    if (COURTESY.test(text.slice(start + surname, end))) continue;
    if (isGiven(text, start + surname, end) && isUsual(text, start + surname, end) && loose(start))
      return start;
  }
  return null;
};
