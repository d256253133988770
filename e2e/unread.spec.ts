import { checkAccessibility } from './support/accessibility.ts';
import { routeLargeLibrary } from './support/large-library.ts';
import { expect, test } from './support/test.ts';

test('a library of thousands shows what is unread, in progress or read, counted right, and the address keeps it', async ({
  page,
}) => {
  const asked = await routeLargeLibrary(page);
  await page.addInitScript(() => {
    const record = (finished: boolean): string =>
      JSON.stringify({ place: null, fraction: 0.5, finished, at: 1, month: '2024-11' });
    localStorage.setItem('longscroll:read:2024-11-0', record(true));
    localStorage.setItem('longscroll:read:2024-11-1', record(false));
    localStorage.setItem('longscroll:read:of-another-archive', record(true));
  });
  await page.goto('/');
  const count = page.getByRole('status').filter({ hasText: '篇' });
  await page.getByRole('radio', { name: '未读' }).check({ force: true });
  await expect(count).toHaveText('5,758 篇');
  await expect(page).toHaveURL(/show=new/u);
  await page.getByRole('combobox', { name: '月份' }).selectOption('2024-11');
  await expect(page.getByRole('heading', { name: /2024年11月/u })).toContainText('46 篇');
  await expect(page.getByRole('link', { name: /2024-11 第3篇/u })).toBeVisible();
  await expect(page.getByRole('link', { name: /2024-11 第2篇/u })).toHaveCount(0);
  // Only months that are seen, or that something was opened of.
  expect(asked.length).toBeLessThan(6);
  await checkAccessibility(page);

  await page.reload();
  await expect(page.getByRole('radio', { name: '未读' })).toBeChecked();
  await page.getByRole('radio', { name: '已读' }).check({ force: true });
  await expect(count).toHaveText('1 篇');
  await expect(page.getByRole('link', { name: /第1篇/u })).toContainText('已读');
  await page.getByRole('combobox', { name: '媒体' }).selectOption('乙报');
  await expect(page.getByText('读到结尾的文章会归到这里。')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: '在读' }).check({ force: true });
  await expect(page.getByRole('link', { name: /第2篇/u })).toContainText('读到 50%');
});
