import type { EntityType } from '#model/entity.ts';
import { Trie } from '../gazetteer/trie.ts';

/** A word that ends names of one type. */
export interface Suffix {
  readonly type: EntityType;
  /** How many code units may stand between the start of the name and the suffix. */
  readonly least: number;
  readonly most: number;
  /** `split`: a place in front is a name of its own; `keep`: it belongs to the name; `need`: nothing is named without it. */
  readonly place: 'split' | 'keep' | 'need';
}

const organization = { type: 'organization', least: 2, most: 10 } as const;
const place = { type: 'place', least: 2, most: 8 } as const;

const TABLE: readonly (readonly [words: string, suffix: Suffix])[] = [
  ['大学 学院 研究所 研究院 研究中心 中学 小学 医院 诊所 书院 图书馆', { ...organization, place: 'split' }],
  [
    '有限公司 有限责任公司 股份公司 公司 集团 银行 协会 基金会 联合会 联盟 商会 出版社 俱乐部 事务所 交易所 电视台 广播电台 通讯社 日报 时报 晚报 周刊 新闻网 邮报',
    { ...organization, place: 'keep' },
  ],
  [
    '委员会 管理局 总局 检察院 法院 法庭 管理署 理事会 警察局 公安局 公安厅 教育局 卫生局',
    { ...organization, most: 14, place: 'split' },
  ],
  [
    '学会 总会 工会 局 署 厅 办公厅 办公室 检察厅 警队 交警 消防局 派出所',
    { type: 'organization', least: 2, most: 6, place: 'need' },
  ],
  ['党 阵线', { type: 'organization', least: 2, most: 4, place: 'need' }],
  [
    '国际机场 机场 基地 广场 公园 监狱 看守所 火车站 大桥 大道 体育场 体育馆 军事基地 空军基地 海军基地 大酒店 酒店 饭店 大厦 购物中心 动物园 博物馆 纪念馆 纪念堂 教堂 清真寺 批发市场 农贸市场 核电站 工业园 开发区 自治州 自治县 自治区 自治旗 群岛 半岛 海峡 工业区 殡仪馆 墓园 公墓',
    { ...place, place: 'split' },
  ],
  ['省 市 县 州 镇 村 岛 区 河 湾 湖 邦', { type: 'place', least: 2, most: 6, place: 'split' }],
  ['路 街 山 桥 港 寺', { type: 'place', least: 2, most: 4, place: 'need' }],
];

/** Suffixes of names, longest first where several start at one place. */
export const SUFFIXES: Trie<Suffix> = new Trie(
  TABLE.flatMap(([words, suffix]) => words.split(' ').map((word): [string, Suffix] => [word, suffix])),
);

/** Stems that, before a suffix, make a common noun: `上市公司`, `执政党`, `城市`. */
export const COMMON_STEMS = new Set(
  '自治 通讯设备 通信设备 电讯 协调 急诊 机场 地球 农产品 农副产品 农产品中心 海鲜 水产 一起 野鸡 三甲 权贵 政客 外包 新媒体 公共利益 大多数 派遣 拐带 黑社会 上市 训练 实验 科研 养殖 制造 示范 导弹 核 发射 生产 武装 派遣 劳务派遣 评论 垃圾 讨论 饭 评论 联系好 居 商 城 市中 科技 网络 互联网 石油 保险 航空 制药 投资 商业 外国 国有 跨国 私营 民营 大型 小型 高科技 母 子 分 总 新 老 大 小 本 该 贵 两国 国营 国际 国家 地方 中央 各级 基层 高等 中级 初级 最高 上诉 特别 军事 刑事 民事 宪法 仲裁 公立 私立 重点 著名 综合 普通 高级 职业 师范 民办 公办 名牌 顶尖 多所 方舱 定点 传染病 精神病 公共 社会 民间 非政府 非营利 慈善 恐怖 极端 犯罪 地下 秘密 人权 环保 宗教 工人 学生 执政 反对 在野 政 建 入 全 叛 退 左翼 右翼 极右 极左 中右 中左 主要 统一战线 统一 独立 调查 专门 常务 居民 村民 业主 家长 组织 筹备 评审 审查 主任 社交媒体 媒体 通讯 新闻 能源 电力 电信 生物 医药 外贸 物流 运输 出版 传媒 影视 金融 房地产 地产 建筑 矿业 钢铁 汽车 技术 软件 游戏 支付 电商 直播 物业 劳务 旅游 私人 关联 控股 旗下 初创 创业 互助 军工 国防 安保 军火 制造 半导体 芯片 电子 信托 证券 基金 期货 评级 律师 会计师 会计 信用 外资 内资 合资 中资 美资 港资 日资 台资 央企 龙头 巨头 实体 空壳 皮包 利益 犯罪 走私 贩毒 诈骗 工业 贸易 开发 商贸 服务 咨询 管理 顾问 核心 统治 权力 领导 既得利益 亲民主 民主 亲中 亲北京 进步 保守 革命 爱国 反动 新兴 资产阶级 无产阶级 中间 文化 教育 生产 企业 政府 政治 军事 行政 检察 司法 警务 省级 市级 县级 乡镇 直辖 省会 沿海 内陆 一线 二线 三线 大城 中心城 城 都 股 超 上 楼 门 地 社 小 山 灾 疫 战 选 辖 校 园 特 市 郊 农 乡 城镇 全 各 整个 这个 那个 多个 某个 边境 周边 偏远 贫困 少数民族 居民 住宅 商业 行政 管控 封锁 隔离 风险 高风险 中风险 低风险 污染 交战 冲突 占领 控制 禁飞 安全 工业 经济 自由贸易 保税 高新 技术 试验 示范 先行 度假 风景 景 旅游 保护 无人 人工 填海 珊瑚 火山 冰 运 江 银 母亲'.split(
    ' ',
  ),
);

/** Stems so general that the place in front of them belongs to the name: `上海交通大学`. */
export const GENERAL_STEMS = new Set(
  '交通 师范 理工 科技 农业 医科 外国语 财经 政法 工业 工程 技术 民族 体育 艺术 音乐 美术 中医药 国立 州立 中央 人民 公立 海洋 电力 邮电 石油 航空航天 林业 传媒 外语 第一 第二 第三 中心 儿童 总 中 国际 科学技术 社会科学 商学 医学 法学 政治 商业 工商 农业科学 中文 城市 大学医学 市立 府立 县立 道立 省立 第一人民 第二人民 协和 大学附属'.split(
    ' ',
  ),
);
