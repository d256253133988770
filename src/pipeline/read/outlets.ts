import type { DatelineForm } from './date-forms.ts';

/** What is known of an outlet before its articles are read. */
export interface Outlet {
  /** The host's registered name; subdomains belong to it unless they have a line of their own. */
  readonly host: string;
  readonly name: string;
  /** Other spellings that stand at the end of its titles. */
  readonly suffixes?: readonly string[];
  /** IANA name of the zone its datelines are in; absent when it has none of its own. */
  readonly timeZone?: string;
  /** How its datelines write `06/03/2019`; day first when absent. */
  readonly datelineForm?: DatelineForm;
  /** Sections that stand at the end of its titles. */
  readonly sections?: readonly string[];
}

const RFI_SECTIONS = [
  '要闻分析', '要聞分析', '今日经济', '法国报纸摘要', '法国世界报', '国际纵横', '中国', '中国香港', '中国台湾', '港澳台', '亚洲', '欧洲', '非洲',
  '美洲', '中东', '法国', '国际', '国际新闻', '政治', '经济', '社会', '文化', '文艺欣赏', '体育', '科技', '科技与文化', '环境与发展', '人权',
  '公民论坛', '思想长廊', '法国思想长廊', '特别专题', '明镜书刊', '新闻分析', '时事评论', '北京一周', '台北一周', '曼谷专栏', '莫斯科专栏',
  '柏林飞鸿', '罗马飞鸿', '美国专栏', '台湾新闻', '聆听法国', '法语课堂', '微言微语', '微言中国', '万花筒', '华人世界', '嘉宾访谈',
]; // prettier-ignore

/** The outlets of Chinese news archives. Zones are those of the newsroom whose clock its datelines show. */
export const OUTLETS: readonly Outlet[] = [
  {
    host: 'rfi.fr',
    name: '法国国际广播电台',
    suffixes: ['RFI', '法广'],
    timeZone: 'Europe/Paris',
    sections: RFI_SECTIONS,
  },
  {
    host: 'dw.com',
    name: '德国之声',
    suffixes: ['DW', '德國之聲'],
    timeZone: 'Europe/Berlin',
    sections: ['时政风云', '经济纵横', '文化经纬', '在线报导', '非常德国'],
  },
  { host: 'voachinese.com', name: '美国之音', suffixes: ['VOA', '美國之音'], timeZone: 'America/New_York' },
  {
    host: 'rfa.org',
    name: '自由亚洲电台',
    suffixes: ['RFA', '自由亞洲電台', '普通话主页'],
    timeZone: 'America/New_York',
  },
  {
    host: 'cn.nytimes.com',
    name: '纽约时报中文网',
    suffixes: ['纽约时报', '紐約時報中文網', '国际纵览'],
    timeZone: 'Asia/Shanghai',
  },
  { host: 'nytimes.com', name: '纽约时报', suffixes: ['The New York Times'], timeZone: 'America/New_York' },
  {
    host: 'bbc.com',
    name: 'BBC中文网',
    suffixes: ['BBC', 'BBC News 中文', 'BBC 中文网', 'BBC News'],
    timeZone: 'Europe/London',
  },
  {
    host: 'bbc.co.uk',
    name: 'BBC中文网',
    suffixes: ['BBC', 'BBC News 中文', 'BBC 中文网'],
    timeZone: 'Europe/London',
  },
  { host: 'ftchinese.com', name: 'FT中文网', suffixes: ['FT中文網'], timeZone: 'Asia/Shanghai' },
  { host: 'cn.wsj.com', name: '华尔街日报中文网', suffixes: ['华尔街日报'], timeZone: 'Asia/Shanghai' },
  { host: 'cn.reuters.com', name: '路透中文网', suffixes: ['路透', '路透社'], timeZone: 'Asia/Shanghai' },
  { host: 'zaobao.com', name: '联合早报', suffixes: ['联合早报网', '早报'], timeZone: 'Asia/Singapore' },
  { host: 'zaobao.com.sg', name: '联合早报', suffixes: ['联合早报网', '早报'], timeZone: 'Asia/Singapore' },
  {
    host: 'theinitium.com',
    name: '端传媒',
    suffixes: ['端傳媒', '端传媒 Initium Media', '端傳媒 Initium Media', 'Initium Media'],
    timeZone: 'Asia/Hong_Kong',
  },
  {
    host: 'thestandnews.com',
    name: '立场新闻',
    suffixes: ['立場新聞', '立場新聞 Stand News'],
    timeZone: 'Asia/Hong_Kong',
  },
  { host: 'hk01.com', name: '香港01', timeZone: 'Asia/Hong_Kong' },
  { host: 'rthk.hk', name: '香港电台', suffixes: ['RTHK', '香港電台'], timeZone: 'Asia/Hong_Kong' },
  { host: 'mingpao.com', name: '明报', suffixes: ['明報', '明報新聞網'], timeZone: 'Asia/Hong_Kong' },
  {
    host: 'appledaily.com',
    name: '苹果日报',
    suffixes: ['蘋果日報', 'Apple Daily'],
    timeZone: 'Asia/Hong_Kong',
  },
  { host: 'cna.com.tw', name: '中央社', suffixes: ['中央社 CNA', 'CNA'], timeZone: 'Asia/Taipei' },
  { host: 'udn.com', name: '联合新闻网', suffixes: ['聯合新聞網', '聯合報'], timeZone: 'Asia/Taipei' },
  { host: 'ltn.com.tw', name: '自由时报', suffixes: ['自由時報', '自由時報電子報'], timeZone: 'Asia/Taipei' },
  {
    host: 'twreporter.org',
    name: '报导者',
    suffixes: ['報導者 The Reporter', '報導者'],
    timeZone: 'Asia/Taipei',
  },
  { host: 'xinhuanet.com', name: '新华网', suffixes: ['新华社'], timeZone: 'Asia/Shanghai' },
  { host: 'news.cn', name: '新华网', suffixes: ['新华社'], timeZone: 'Asia/Shanghai' },
  { host: 'people.com.cn', name: '人民网', timeZone: 'Asia/Shanghai' },
  {
    host: 'chinanews.com',
    name: '中国新闻网',
    suffixes: ['中新网', '中国新闻网'],
    timeZone: 'Asia/Shanghai',
  },
  { host: 'chinanews.com.cn', name: '中国新闻网', suffixes: ['中新网'], timeZone: 'Asia/Shanghai' },
  { host: 'cctv.com', name: '央视网', timeZone: 'Asia/Shanghai' },
  { host: 'huanqiu.com', name: '环球网', timeZone: 'Asia/Shanghai' },
  { host: 'thepaper.cn', name: '澎湃新闻', timeZone: 'Asia/Shanghai' },
  { host: 'caixin.com', name: '财新网', timeZone: 'Asia/Shanghai' },
  { host: 'jiemian.com', name: '界面新闻', timeZone: 'Asia/Shanghai' },
  { host: 'infzm.com', name: '南方周末', timeZone: 'Asia/Shanghai' },
  { host: 'bjnews.com.cn', name: '新京报', timeZone: 'Asia/Shanghai' },
  { host: '163.com', name: '网易', timeZone: 'Asia/Shanghai' },
  { host: 'sina.com.cn', name: '新浪', suffixes: ['新浪网'], timeZone: 'Asia/Shanghai' },
  { host: 'ifeng.com', name: '凤凰网', timeZone: 'Asia/Shanghai' },
  { host: 'allnow.com', name: 'ALLNOW', timeZone: 'Asia/Shanghai' },
  { host: 'iyouport.org', name: 'iYouPort', timeZone: 'Asia/Shanghai' },
  { host: 'pao-pao.net', name: '泡泡', suffixes: ['泡泡网'], timeZone: 'Europe/Berlin' },
  { host: 'chinadigitaltimes.net', name: '中国数字时代', suffixes: ['China Digital Times', 'CDT'] },
  { host: 'chinafile.com', name: 'ChinaFile', timeZone: 'America/New_York' },
  { host: 'nei.st', name: 'Nei.st' },
  { host: 'matters.news', name: 'Matters' },
  { host: 'matters.town', name: 'Matters' },
  { host: 'medium.com', name: 'Medium' },
  { host: 'youtube.com', name: 'YouTube' },
  { host: 'youtu.be', name: 'YouTube' },
];

const hostOf = (url: string): string | null => {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url.trim())?.[1];
  return host?.toLowerCase() ?? null;
};

/**
 * The outlet an address belongs to, by the longest known host that it ends in; an unknown host is its own name, and an
 * article without an address has the outlet `''`.
 */
export const outletOf = (url: string | null, outlets: readonly Outlet[] = OUTLETS): Outlet => {
  const host = url === null ? null : hostOf(url);
  if (host === null) return { host: '', name: '' };
  const known = outlets.filter((outlet) => host === outlet.host || host.endsWith(`.${outlet.host}`));
  const [best] = known.toSorted((a, b) => b.host.length - a.host.length);
  return best ?? { host, name: host.replace(/^(?:www|m|amp)\./u, '') };
};
