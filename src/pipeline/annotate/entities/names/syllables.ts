import { CharacterSet } from './character-set.ts';

/** The characters that write foreign names by sound, in simplified form, under their toneless pinyin (`v` for ü). */
const SOURCE = `
  a:阿 ai:埃艾爱 an:安 ang:昂 ao:奥澳敖 ba:巴芭拔 bai:拜白 ban:班 bang:邦 bao:鲍保 bei:贝北倍 ben:本 bi:比彼毕碧必庇
  bin:宾滨 bo:博波伯玻柏勃泊 bu:布卜 cai:采 cang:仓 cen:岑 cha:查察 chai:柴 che:彻 chu:楚 ci:茨慈次 cui:崔
  da:达大妲 dai:戴代黛 dan:丹旦但 dao:道 de:德得 deng:登邓 di:迪蒂帝狄底 dian:典甸 ding:丁 dong:东栋 du:杜都度
  dun:敦顿盾 duo:多朵 e:厄俄额娥 en:恩 er:尔耳儿 fa:法 fan:范凡梵 fei:费菲斐飞 fen:芬 feng:冯封 fo:佛 fu:弗夫福富芙伏甫
  gai:盖 gan:甘 gang:冈 gao:高 ge:格戈葛哥 gen:根 gong:贡 gu:古谷顾 gua:瓜 gui:圭 guo:果 ha:哈 hai:海
  han:翰罕汉韩 hao:豪浩 he:赫贺荷 hei:黑 heng:亨 hong:洪 hou:侯 hu:胡狐 hua:华 huai:怀 huo:霍 ji:吉基季姬纪
  jia:加嘉贾佳伽迦 jian:简 jie:杰捷洁 jin:金津 jiu:久 ka:卡喀 kai:凯 kan:坎 kang:康 kao:考 ke:克科柯可珂 ken:肯
  kong:孔 ku:库 kua:夸 kui:奎 kun:昆 kuo:阔 la:拉喇 lai:莱来赖 lan:兰蓝岚 lang:朗 lao:劳 le:勒乐 lei:雷蕾
  li:里利莉丽李黎力立 lian:连莲廉 liao:廖 lie:列烈 lin:林琳 ling:灵玲 liu:留刘柳 long:隆龙 lu:卢鲁路露 lun:伦仑 luo:罗洛萝
  lv:吕律 ma:马玛麻 mai:迈麦 man:曼 mang:芒 mao:毛茂貌 mei:梅美玫 men:门 meng:蒙孟 mi:米密弥 mian:缅 miao:苗
  ming:明 miu:谬缪 mo:莫默摩墨 mu:穆姆木慕 na:纳娜那 nai:奈乃 nan:南楠 nei:内 ni:尼妮霓倪 nie:涅聂 ning:宁 niu:纽牛
  nong:农 nu:努 nuo:诺 ou:欧 pa:帕 pai:派 pan:潘 pang:庞 pei:佩培裴 peng:蓬彭鹏 pi:皮芘 po:珀坡 pu:普浦朴溥埔蒲
  qi:奇契齐 qia:恰 qiang:强 qiao:乔巧 qie:切 qin:钦 qiong:琼瓊 qiu:丘 re:热 ri:日 rong:荣 rui:瑞蕊 ruo:若
  sa:萨撒 sai:塞赛 san:三 sang:桑 se:色瑟 sen:森 sha:沙莎 shan:山珊 shang:尚 shao:绍 she:舍 shen:申 sheng:圣
  shi:什史施士石世狮诗 shu:舒 si:斯丝思司 song:松宋 su:苏素 sun:孙 suo:索梭 ta:塔 tai:泰台 tan:坦谭 tang:唐汤 tao:陶
  te:特 teng:滕腾 ti:提缇 tian:田 tie:帖铁 ting:廷汀 tong:通 tu:图土屠 tun:吞 tuo:托 wa:瓦娃 wan:万 wang:旺汪
  wei:韦威维魏薇 wen:文温 weng:翁 wo:沃 wu:乌伍武吾 xi:西希席茜锡喜 xia:夏霞 xiao:肖 xie:谢歇 xin:辛欣 xiu:休修秀 xu:许旭
  xue:雪 ya:亚雅娅 yan:延 yang:扬杨 yao:耀 ye:耶叶 yi:伊易依义奕 yin:因尹茵 ying:英 yong:永雍 you:尤 yu:于玉裕
  yue:约 yun:云 zai:宰 zan:赞 ze:泽则 zeng:曾 zha:扎 zhan:詹 zhang:章张 zhen:珍真 zhu:朱 zhuo:卓 zi:兹孜子滋
  zu:祖 zuo:佐左 chang:昌 kou:寇 zun:尊 chen:臣 xun:逊 zhe:哲
`;

const bySyllable = SOURCE.trim()
  .split(/\s+/u)
  .flatMap((group) => {
    const [syllable = '', characters = ''] = group.split(':');
    return [...characters].map((character): [string, string] => [character, syllable]);
  });

const SYLLABLES: ReadonlyMap<string, string> = new Map(bySyllable);

/** The characters that {@link syllableOf} knows. */
export const SYLLABIC: CharacterSet = new CharacterSet(SYLLABLES.keys());

/** The pinyin of a folded character that is used in transliterations, or undefined for any other character. */
export const syllableOf = (character: string): string | undefined => SYLLABLES.get(character);
