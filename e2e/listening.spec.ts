import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { fakeSpeech, lastSpoken } from './support/fake-speech.ts';
import { openArticle, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const VOICES = [
  { name: 'Samantha', lang: 'en-US', localService: true },
  { name: 'Online', lang: 'zh-CN', localService: false },
  { name: 'Meijia', lang: 'zh-TW', localService: true },
  { name: 'Tingting', lang: 'zh-CN', localService: true },
];

const { blocks } = seedArticle();
const sentencesOf = (block: string): string[] => {
  const found = blocks.find(({ id }) => id === block);
  return found?.sentences.map(([start, end]) => found.text.slice(start, end)) ?? [];
};

const listen = async (page: Page, isMobile: boolean): Promise<void> => {
  if (isMobile) await page.getByRole('button', { name: '朗读' }).tap();
  else await page.keyboard.press('p');
};

test('the text is read sentence by sentence from the paragraph in hand, and stops where told', async ({
  page,
  isMobile,
}) => {
  await fakeSpeech(page, VOICES);
  await openArticle(page);
  const [first = '', second = ''] = sentencesOf('p2');
  await page.locator('#p2').focus();
  await listen(page, isMobile);
  const bar = page.getByRole('group', { name: '朗读' });
  await expect.poll(async () => lastSpoken(page)).toEqual({ text: first, rate: 1, voice: 'Tingting' });
  await expect.poll(async () => painted(page, 'lit')).toEqual([first]);
  await checkAccessibility(page);

  await page.evaluate(() => window.finishSentence());
  await expect.poll(async () => painted(page, 'lit')).toEqual([second]);
  await bar.getByRole('button', { name: '上一句' }).click();
  await expect.poll(async () => (await lastSpoken(page))?.text).toBe(first);
  await bar.getByRole('combobox', { name: '语速' }).selectOption('1.5 倍');
  await expect.poll(async () => lastSpoken(page)).toEqual({ text: first, rate: 1.5, voice: 'Tingting' });
  await bar.getByRole('combobox', { name: '声音' }).selectOption('Meijia');
  await expect.poll(async () => (await lastSpoken(page))?.voice).toBe('Meijia');

  await bar.getByRole('button', { name: '暂停' }).click();
  const before = await page.evaluate(() => window.spoken.length);
  await page.evaluate(() => window.finishSentence());
  expect(await page.evaluate(() => window.spoken.length)).toBe(before);
  await page.keyboard.press('p');
  await expect.poll(async () => page.evaluate(() => window.spoken.length)).toBe(before + 1);
  expect((await lastSpoken(page))?.text).toBe(first);

  await bar.getByRole('combobox', { name: '读到' }).selectOption('读到 本段完');
  for (const sentence of sentencesOf('p2')) {
    await expect.poll(async () => (await lastSpoken(page))?.text).toBe(sentence);
    await page.evaluate(() => window.finishSentence());
  }
  await expect(bar.getByRole('button', { name: '朗读' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('读完了');
  expect((await lastSpoken(page))?.text).toBe(sentencesOf('p2').at(-1));

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await painted(page, 'lit')).toEqual([]);
});

test('absent voices are said so, and none that sends the text away is used unasked', async ({
  page,
  isMobile,
}) => {
  await fakeSpeech(page, [{ name: 'Online', lang: 'zh-CN', localService: false }]);
  await openArticle(page);
  await listen(page, isMobile);
  const bar = page.getByRole('group', { name: '朗读' });
  await expect(bar.getByRole('alert')).toContainText('只有联网的声音');
  expect(await page.evaluate(() => window.spoken)).toEqual([]);
  await bar.getByRole('combobox', { name: '声音' }).selectOption({ value: 'Online' });
  await expect.poll(async () => (await lastSpoken(page))?.voice).toBe('Online');

  await fakeSpeech(page, []);
  await page.reload();
  await page.locator('#p1').waitFor();
  await listen(page, isMobile);
  await expect(bar.getByRole('alert')).toContainText('没有能读这篇文章的声音');
  await checkAccessibility(page);
});
