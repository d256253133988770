import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { wordTrie } from '../gazetteer/trie.ts';
import { isHan } from '../names/characters.ts';
import { endsName, isLooseBefore } from '../names/surroundings.ts';

/** What each one-letter name stands for: a name of the gazetteer. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['中', '中国'],
  ['美', '美国'],
  ['俄', '俄罗斯'],
  ['乌', '乌克兰'],
  ['日', '日本'],
  ['韩', '韩国'],
  ['朝', '朝鲜'],
  ['台', '台湾'],
  ['港', '香港'],
  ['澳', '澳门'],
  ['欧', '欧洲'],
  ['英', '英国'],
  ['法', '法国'],
  ['德', '德国'],
  ['印', '印度'],
  ['以', '以色列'],
  ['巴', '巴勒斯坦'],
  ['伊', '伊朗'],
  ['加', '加拿大'],
  ['越', '越南'],
  ['菲', '菲律宾'],
  ['泰', '泰国'],
  ['缅', '缅甸'],
  ['华', '中国'],
  ['陆', '中国'],
  ['沪', '上海'],
  ['京', '北京'],
  ['粤', '广东'],
]);

/** Pairs and triples that are countries wherever they stand together. */
const GROUPS = wordTrie(`
俄乌 乌俄 中美 美中 中俄 俄中 美俄 俄美 中韩 韩中 美韩 韩美 日韩 韩日 美日 日美 中印 印中 中英 英中 中欧关系 中欧班列 中欧投资 中欧峰会 中欧领导人 中欧贸易 欧美 美欧 美英 英美 中澳 澳中 中加 加中 中朝 朝中 朝韩 韩朝 美朝 朝美 台美 美台 台日 日台 中台 台中关系 中越 越中 中菲 菲中 中缅 缅中 美菲 以巴 巴以 美伊 伊美 英法 法英 法德 德法 中法 法中 中德 德中 英德 俄欧 欧俄 中巴 印巴 俄德 德俄 俄土 美法 美加 美越 美印 印美 日俄 俄日 港澳 港台 台港 中港 陆港 沪港 粤港 中日关系 日中关系 中日两国 日中两国 中日韩 日中韩 中日友好 中日邦交 中日之间 中日贸易 中日外长 中日领导人 中日双方 日中双方 中日首脑 日中首脑 美日韩 日美韩 韩美日 美英澳 美日印澳 美日澳 英法德 英美法 美中台 中港台 港澳台 中美俄 中俄美 美中俄 美欧日 英美澳 英美加
`);

/** Pairs that everyday words also make (`合同中加入`), unless a word of relations follows or they stand apart. */
const DOUBTFUL_LETTERS = new Set('中日加法印越巴以德英台朝');

const RELATIONS = wordTrie(`
关系 两国 双方 之间 贸易 对抗 冲突 战争 开战 战略 合作 会谈 会晤 峰会 谈判 竞争 博弈 外长 领导人 元首 首脑 防长 媒体 边境 边界 局势 停火 三国 四国 联合 协议 协定 建交 断交 友好 友谊 同盟 联盟 对话 高层 经贸 摩擦 交恶 脱钩 角力 较量 争端 紧张 矛盾 互动 互相 签证 两军 两岸 三边 双边 混战 记者 贸易战 冷战 新冷战 战机 军演 海警 关税 战事 战场 问题 外交 企业 官员 学者 人民 建立 全面 投资 经济 科技 民主国家 等国 国家 盟友 各国 地区 往来 差异 口岸 三地 两地 居民 同胞
`);

/** Words that a one-letter name right before them belongs to. */
const HEADS = wordTrie(`
方 籍 媒 总统 副总统 国务卿 外长 外相 防长 财长 首相 总理 国会 参议院 众议院 参院 众院 国务院 国防部 外交部 财政部 商务部 司法部 最高法院 大使 大使馆 使馆 领事馆 领馆 官员 高官 军方 议员 参议员 众议员 外交官 情报 企业 公司 记者 学者 专家 警方 司法部长 国防部长 商务部长 财政部长 驻华 驻美 特首 政府 当局 股市 国安法草案 国两国 贸易战 关系 制裁 协议 联合声明
`);

/** Words that a one-letter name right after them belongs to, and that hardly open another word with it. */
const LEADS = wordTrie(`
对 访 驻 赴 援 涉 反 亲 抗 制 旅 留 抵 离 遏 挺 联 仇 恐 在 来 送 侨 从 向 与 和 入 疑 友 知
`);

/** What may follow a letter and its lead, for letters that open many other words. */
const AFTER_LEAD = wordTrie(`
军售 出口 政策 关系 贸易 投资 制裁 施压 强硬 态度 立场 战略 外交 工作 事务 合作 开战 用兵 动武 渗透 施加 关税 宣战 的 ， 。 、 ； ” 」 》 ） 不 发动 采取 实施 执行 加征 进行 期间 之行 后 前 时 签署 提供 展开 保持 作出 友好 示好 示强 表示 接触 问题 依赖 大使 记者 媒体 外国 外商 留学生 学者 美军 公开 全面 议题 言论 论调 情绪 势力 分子 人士 声明 软 硬 鹰派 威胁 攻势 团结 抗 法 官员 特使 使 机构 企业 公民 行程 访问 文攻 统战 认知 承诺 协防 武器 能力 出兵 审判 条例 赚取 特派 遗 台 港 美 日
`);

const SAFE_LEADS = new Set([
  '访华',
  '对华',
  '驻华',
  '在华',
  '来华',
  '反华',
  '涉华',
  '援华',
  '亲华',
  '制华',
  '抵华',
  '遏华',
  '离华',
  '赴华',
  '知华',
  '友华',
  '对台',
  '访台',
  '涉台',
  '挺台',
  '抵台',
  '驻台',
  '援台',
  '在台',
  '访美',
  '赴美',
  '对美',
  '驻美',
  '反美',
  '亲美',
  '抗美',
  '旅美',
  '留美',
  '抵美',
  '在美',
  '访日',
  '赴日',
  '反日',
  '亲日',
  '驻日',
  '访俄',
  '对俄',
  '反俄',
  '亲俄',
  '驻俄',
  '制俄',
  '援乌',
  '对乌',
  '访韩',
  '驻韩',
  '赴韩',
  '访朝',
  '对朝',
  '驻朝',
  '涉港',
  '驻港',
  '访港',
  '在港',
  '来港',
  '抵港',
  '赴港',
  '留港',
  '离港',
  '对港',
  '反中',
  '亲中',
  '抗中',
  '访中',
  '送中',
  '仇中',
  '恐中',
  '遏中',
  '联俄',
  '访欧',
  '对欧',
  '驻英',
  '访英',
  '访法',
  '访德',
  '访越',
  '驻澳',
  '对澳',
]);
const OPENING = new Set([
  '访中国',
  '对中央',
  '反中央',
  '对美好',
  '反美好',
  '在日常',
  '对日益',
  '在台面',
  '在台前',
  '在台北',
  '在台中',
  '在台湾',
  '对台湾',
  '访台北',
  '在台上',
  '在台下',
  '驻港口',
  '在港口',
  '对港口',
  '对台词',
  '对俄国',
  '在美术',
  '对以后',
  '对以上',
  '对以往',
  '对以及',
  '对以下',
  '对乌鸦',
  '对伊始',
  '在华尔',
  '在华为',
  '对华为',
  '对华尔',
  '在华盛',
  '对华盛',
  '访华盛',
  '抵华盛',
  '在华沙',
  '访华沙',
  '抵华沙',
  '离港口',
  '在美丽',
  '送中国',
  '来港口',
  '访德国',
  '访英国',
  '访法国',
]);
const OBJECTS_ONLY = new Set('方籍媒');

const place = (start: number, letter: string): Candidate => ({
  start,
  end: start + 1,
  type: 'place',
  source: 'one-letter-places',
  strength: STRENGTH.likely,
  key: PLACES.get(letter) ?? letter,
});

const isLead = (text: string, start: number): boolean => {
  const pair = text.slice(start - 1, start + 1);
  if (SAFE_LEADS.has(pair)) return !OPENING.has(text.slice(start - 1, start + 2));
  const after = text.charAt(start + 1);
  return (
    LEADS.longestAt(text, start - 1) !== null &&
    isHan(after) &&
    AFTER_LEAD.longestAt(text, start + 1)?.end === start + 3
  );
};

const isHead = (text: string, start: number): boolean => {
  const head = HEADS.longestAt(text, start + 1);
  if (head === null) return false;
  if (!OBJECTS_ONLY.has(head.value)) return isLooseBefore(text, start);
  return !'国方地东南西北这那双对官平海今当后前次每节假'.includes(text.charAt(start - 1) || ' ');
};

const isGroup = (text: string, start: number, end: number): boolean => {
  if ('国午间'.includes(text.charAt(end) || ' ')) return false;
  const doubtful =
    end - start === 2 && Array.from(text.slice(start, end)).some((letter) => DOUBTFUL_LETTERS.has(letter));
  if (!doubtful) return true;
  return RELATIONS.longestAt(text, end) !== null || (isLooseBefore(text, start) && endsName(text, end));
};

/** Countries named by one character, in compounds (`俄乌战争`), after a verb (`访华`) or before an office (`美方`). */
export const oneLetterPlaces: Recogniser = {
  name: 'one-letter-places',
  recognise: ({ folded }) => {
    const found: Candidate[] = [];
    for (let start = 0; start < folded.length; start++) {
      const letter = folded.charAt(start);
      if (!PLACES.has(letter)) continue;
      const group = GROUPS.longestAt(folded, start);
      if (group !== null && isGroup(folded, start, group.end)) {
        for (let index = start; index < group.end && PLACES.has(folded.charAt(index)); index++) {
          found.push(place(index, folded.charAt(index)));
        }
        continue;
      }
      if (isLead(folded, start) || isHead(folded, start)) found.push(place(start, letter));
    }
    return found;
  },
};
