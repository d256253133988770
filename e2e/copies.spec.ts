import { articleFile, DATA_FOLDER } from '#model/files.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

test('an article tells where else in the archive it is, and leads there', async ({ page }) => {
  const article = seedArticle();
  const copy = (id: string, by: 'address' | 'text') => ({
    id,
    by,
    title: `${article.title}（第${id}份）`,
    outlet: '甲报',
    published: article.published,
  });
  const duplicates = [
    copy('1', 'address'),
    copy('2', 'text'),
    copy('1', 'text'),
    copy('3', 'text'),
    copy('4', 'text'),
  ];
  for (const [id, found] of [
    [article.id, duplicates],
    ['1', []],
  ] as const)
    await page.route(`**/${DATA_FOLDER}/${articleFile(id)}`, (route) =>
      route.fulfill({ json: { ...article, id, duplicates: found } }),
    );
  await page.goto(`/article/${article.id}`);
  const copies = page.getByRole('navigation', { name: '存档里的另一份' });
  await expect(copies.getByRole('link', { name: /第1份/u })).toContainText('网址和正文都相同');
  await expect(copies.getByRole('link', { name: /第2份/u })).toContainText('2023年2月1日周三');
  await expect(copies.getByRole('link', { name: /第4份/u })).toBeHidden();
  await copies.getByText('另有 1 份').click();
  await expect(copies.getByRole('link', { name: /第4份/u })).toContainText('同一正文');
  await checkAccessibility(page);
  await copies.getByRole('link', { name: /第1份/u }).click();
  await expect(page).toHaveURL('/article/1');
  await expect(page.locator('#p1')).toBeVisible();
  await expect(copies).toHaveCount(0);
});
