interface Era {
  /** Gregorian year of the era's first year (元年). */
  readonly firstYear: number;
  /** Calendar as in BCP 47. */
  readonly calendar: 'roc' | 'japanese' | 'chinese';
}

const era = (calendar: Era['calendar'], firstYear: number): Era => ({ calendar, firstYear });

/** Eras by name; several rulers' eras change in mid-year, the year counted is the one that begins in it. */
export const ERAS: Readonly<Record<string, Era>> = {
  民国: era('roc', 1912),
  民國: era('roc', 1912),
  明治: era('japanese', 1868),
  大正: era('japanese', 1912),
  昭和: era('japanese', 1926),
  平成: era('japanese', 1989),
  令和: era('japanese', 2019),
  康熙: era('chinese', 1662),
  雍正: era('chinese', 1723),
  乾隆: era('chinese', 1736),
  嘉庆: era('chinese', 1796),
  嘉慶: era('chinese', 1796),
  道光: era('chinese', 1821),
  咸丰: era('chinese', 1851),
  咸豐: era('chinese', 1851),
  同治: era('chinese', 1862),
  光绪: era('chinese', 1875),
  光緒: era('chinese', 1875),
  宣统: era('chinese', 1909),
  宣統: era('chinese', 1909),
};

export const ERA_NAMES: readonly string[] = Object.keys(ERAS);
