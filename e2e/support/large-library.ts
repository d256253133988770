import type { Page } from '@playwright/test';
import type { ArticleSummary } from '#model/article.ts';
import { DATA_FOLDER, LIBRARY_FILE, monthFile } from '#model/files.ts';
import type { Library } from '#model/library.ts';

const OUTLETS = ['甲报', '乙报', '丙报'];
const LARGE_LIBRARY = { months: 120, articlesAMonth: 48, firstYear: 2015 };

const monthName = (age: number): string => {
  const month = LARGE_LIBRARY.months - 1 - age;
  return `${LARGE_LIBRARY.firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};

const summary = (month: string, index: number): ArticleSummary => ({
  id: `${month}-${index}`,
  title: `${month} 第${index + 1}篇：一条需要两行才写得下的、关于港口、货轮与码头工人的长标题`.slice(
    0,
    24 + ((index * 7) % 20),
  ),
  lang: 'zh-Hans',
  published: {
    instant: null,
    local: `${month}-10`,
    timeZone: 'Asia/Shanghai',
    basis: 'dateline',
    original: month,
  },
  source: {
    file: `${month}/${index}.md`,
    url: null,
    outlet: OUTLETS[index % OUTLETS.length] ?? '',
    tags: [],
  },
  stats: { characters: 900, readingMinutes: 2 },
});

/** Gives the page an invented archive of ten years in place of its own; returns the month files it asks for. */
export const routeLargeLibrary = async (page: Page): Promise<string[]> => {
  const { months, articlesAMonth } = LARGE_LIBRARY;
  const names = Array.from({ length: months }, (_, age) => monthName(age));
  const outlets = OUTLETS.map((outlet) => ({ outlet, count: articlesAMonth / OUTLETS.length }));
  const library: Library = {
    schemaVersion: 1,
    months: names.map((month) => ({ month, count: articlesAMonth, outlets })),
  };
  await page.route(`**/${DATA_FOLDER}/${LIBRARY_FILE}`, (route) => route.fulfill({ json: library }));
  const asked: string[] = [];
  for (const month of names) {
    await page.route(`**/${DATA_FOLDER}/${monthFile(month)}`, async (route) => {
      asked.push(month);
      const articles = Array.from({ length: articlesAMonth }, (_, index) => summary(month, index));
      await route.fulfill({ json: { schemaVersion: 1, month, articles } });
    });
  }
  return asked;
};
