import { checkAccessibility } from './support/accessibility.ts';
import { routeLargeLibrary } from './support/large-library.ts';
import { expect, test } from './support/test.ts';

test('of thousands of articles only those near the window are fetched and drawn', async ({ page }) => {
  const asked = await routeLargeLibrary(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /2024-12 第1篇/u })).toBeVisible();
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  expect(asked).toEqual(['2024-12']);
  await expect(page.getByRole('link', { name: /2024-12 第1篇/u }).locator('xpath=..')).toHaveAttribute(
    'aria-setsize',
    '5760',
  );
  await checkAccessibility(page);
});

test('the list leads to any month at once, without what lies between', async ({ page }) => {
  const asked = await routeLargeLibrary(page);
  await page.goto('/');
  await page.getByRole('combobox', { name: '月份' }).selectOption('2015-03');
  await expect(page.getByRole('heading', { name: /2015年3月/u })).toBeInViewport();
  await expect(page.getByRole('link', { name: /2015-03 第1篇/u })).toBeInViewport();
  expect(asked.length).toBeLessThan(8);
});

test('the list can be of one outlet only', async ({ page }) => {
  await routeLargeLibrary(page);
  await page.goto('/');
  await page.getByRole('combobox', { name: '媒体' }).selectOption('乙报');
  await expect(page.getByRole('heading', { name: /2024年12月/u })).toContainText('16 篇');
  await expect(page.getByRole('link', { name: /甲报/u })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /乙报/u }).first()).toBeVisible();
});

test('rows never lie over each other, however long their headlines', async ({ page }) => {
  await routeLargeLibrary(page);
  await page.goto('/');
  await page.getByRole('link', { name: /2024-12 第12篇/u }).waitFor();
  const overlaps = await page.getByRole('listitem').evaluateAll((rows) => {
    const boxes = rows.map((row) => row.getBoundingClientRect()).toSorted((a, b) => a.top - b.top);
    return boxes.filter((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1).length;
  });
  expect(overlaps).toBe(0);
});

test('j goes on and on through the list', async ({ page }) => {
  await routeLargeLibrary(page);
  await page.goto('/');
  await page.getByRole('link', { name: /2024-12 第1篇/u }).waitFor();
  // As quick as a key that is held down.
  for (let press = 0; press < 60; press++) await page.keyboard.press('j', { delay: 30 });
  await expect(page.locator('a:focus')).toBeInViewport();
  await expect(page.locator('a:focus')).toHaveAccessibleName(/2024-11 第12篇/u);
});
