const OFFICES =
  '部 局 处 所 厅 台 署 馆 园 舰 乡 警 旅 财 防 外 议 审计 检察 委员 秘书 参谋 董事 护士 教务 科 司 院 校 市 省 州 县 区 镇 村 社 站 庭 机 船 队 组 班 排 连 营 团 师 军 会 行 家 学 族 首 酋 店 厂 矿 股 总 课 警务 警备 事务';

/** Words of the news that the library reads wrongly or does not know, from and to. */
export const NEWS_READINGS: Readonly<Record<string, string>> = {
  卷入: 'juǎn rù',
  率先: 'shuài xiān',
  湖泊: 'hú pō',
  哽咽: 'gěng yè',
  圈养: 'juàn yǎng',
  累累: 'léi léi',
  济济: 'jǐ jǐ',
  载体: 'zài tǐ',
  佣金: 'yòng jīn',
  舍弃: 'shě qì',
  虚与委蛇: 'xū yǔ wēi yí',
  理发: 'lǐ fà',
  难民营: 'nàn mín yíng',
  的黎波里: 'dì lí bō lǐ',
  塞浦路斯: 'sài pǔ lù sī',
  塞尔维亚: 'sài ěr wéi yà',
  塞拉利昂: 'sài lā lì áng',
  塞内加尔: 'sài nèi jiā ěr',
  塞舌尔: 'sài shé ěr',
  塞班岛: 'sài bān dǎo',
  塞族: 'sài zú',
};

/** Offices, whose 长 is zhǎng. */
export const OFFICE_HEADS: readonly string[] = OFFICES.split(' ').map((office) => `${office}长`);
