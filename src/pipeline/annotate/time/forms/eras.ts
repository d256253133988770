interface Era {
  /** Gregorian year of the era's first year (元年). */
  readonly firstYear: number;
  /** Calendar as in BCP 47. */
  readonly calendar: 'roc' | 'japanese' | 'chinese';
}

const era = (calendar: Era['calendar'], firstYear: number): Era => ({ calendar, firstYear });

/** First years of Chinese eras; two names of one era are parted by a stroke. */
const CHINESE =
  '贞观/貞觀 627,开元/開元 713,天宝/天寶 742,建中 780,会昌/會昌 841,庆历/慶曆 1041,熙宁/熙寧 1068,元丰/元豐 1078,' +
  '元祐 1086,崇宁/崇寧 1102,宣和 1119,靖康 1126,建炎 1127,绍兴/紹興 1131,洪武 1368,建文 1399,永乐/永樂 1403,' +
  '洪熙 1425,宣德 1426,正统/正統 1436,景泰 1450,天顺/天順 1457,成化 1465,弘治 1488,正德 1506,嘉靖 1522,隆庆/隆慶 1567,' +
  '万历/萬曆/萬歷 1573,天启/天啟 1621,崇祯/崇禎 1628,顺治/順治 1644,康熙 1662,雍正 1723,乾隆 1736,嘉庆/嘉慶 1796,' +
  '道光 1821,咸丰/咸豐 1851,同治 1862,光绪/光緒 1875,宣统/宣統 1909';
const JAPANESE = '庆应/慶應 1865,明治 1868,大正 1912,昭和 1926,平成 1989,令和 2019';
const REPUBLIC = '民国/民國 1912';

const erasOf = (calendar: Era['calendar'], table: string): [string, Era][] =>
  table.split(',').flatMap((entry) => {
    const [names = '', firstYear] = entry.split(' ');
    return names.split('/').map((name): [string, Era] => [name, era(calendar, Number(firstYear))]);
  });

/** Eras by name; several rulers' eras change in mid-year, the year counted is the one that begins in it. */
export const ERAS: ReadonlyMap<string, Era> = new Map([
  ...erasOf('roc', REPUBLIC),
  ...erasOf('japanese', JAPANESE),
  ...erasOf('chinese', CHINESE),
]);

export const ERA_NAMES: readonly string[] = [...ERAS.keys()];
