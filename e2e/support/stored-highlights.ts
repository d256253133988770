import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import type { Article } from '#model/article.ts';
import { HighlightSchema, type Highlight } from '#model/highlight/highlight.ts';

/** What the browser has stored, as it is; every record must be a whole one. */
export const storedHighlights = async (page: Page): Promise<Highlight[]> => {
  const records: unknown = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('longscroll');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction('highlights').objectStore('highlights').getAll();
          reading.addEventListener('success', () => {
            resolve(reading.result);
            db.close();
          });
        });
      }),
  );
  return v.parse(v.array(HighlightSchema), records);
};

const FIXTURES = 'src/model/highlight/fixtures';

const RecordSchema = v.looseObject({
  block: v.optional(v.string()),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

/** The highlights that version 1 would have stored of an article: the fixture, on words that the article has. */
export const firstVersionOf = ({ id, textHash, blocks }: Article): Record<string, unknown>[] => {
  const fixture: unknown = JSON.parse(readFileSync(join(FIXTURES, 'version-1.json'), 'utf8'));
  return v.parse(v.array(RecordSchema), fixture).map((record) => {
    const { block, start = 0, end = 0 } = record;
    const text = blocks.find((one) => one.id === block)?.text ?? '';
    const quote = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    };
    return { ...record, article: id, textHash, quote };
  });
};

/** Makes the database as version 1 had it, with these records in it; the page must be one that does not open it. */
export const storeAsFirstVersion = (page: Page, records: readonly unknown[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('longscroll', 1);
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
        });
        opening.addEventListener('success', () => {
          const db = opening.result;
          const transaction = db.transaction('highlights', 'readwrite');
          for (const record of all) transaction.objectStore('highlights').put(record);
          transaction.addEventListener('complete', () => {
            db.close();
            resolve();
          });
        });
      }),
    records,
  );
