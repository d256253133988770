import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { ArticleSchema } from '#model/article.ts';
import { readArticle } from '#pipeline/article.ts';
import { decode } from './decode.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const ARTICLE = `---
title: 港口重开
date: 2023-02-01
tags: [港口, "船"]
---
<!--1675286102000-->
[港口重开 - 要闻分析](https://www.rfi.fr/cn/20230201-x)
------

<div>01/02/2023 - 22:07</div><img src="https://example.org/a.jpg" alt="港"><p><strong>港口周三重开。</strong></p>
<ul><li>美国总统拜登2月1日在北京说：“船来了。”</li></ul><table><tr><td>去年</td><td>2022年12月31日</td></tr></table>
<blockquote>昨天上午，<a href="/x?y=1&amp;z">港口</a>&#x6e2f;&nbsp;</blockquote><pre>a\tb</pre><figure><img src=b.jpg><figcaption>图</figcaption></figure>
`;
const utf8 = new TextEncoder().encode(ARTICLE);
const utf16 = Uint8Array.from(
  Array.from({ length: ARTICLE.length }, (_, at) => ARTICLE.charCodeAt(at)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]),
);
const whole = fc.constantFrom(utf8, utf16);

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const flipped = fc.tuple(whole, fc.array(fc.nat(), { minLength: 1, maxLength: 40 })).map(([bytes, bits]) => {
  const damaged = Uint8Array.from(bytes);
  for (const bit of bits) {
    const at = (bit >> 3) % damaged.length;
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (bit & 7));
  }
  return damaged;
});
const fragment = fc
  .tuple(whole, fc.nat(), fc.nat())
  .map(([bytes, from, length]) => bytes.slice(from % bytes.length, (from % bytes.length) + (length % 200)));
const cut = fc.tuple(whole, fc.nat()).map(([bytes, at]) => bytes.slice(0, at % bytes.length));
const fragments = fc
  .tuple(fc.nat(), fc.array(fc.oneof(fragment, fc.uint8Array({ maxLength: 20 })), { maxLength: 12 }))
  .map(([at, parts]) => joined([utf8.slice(0, 100 + (at % 200)), ...parts]));

test.each([
  ['flipped bits', flipped],
  ['a missing end', cut],
  ['fragments in any order', fragments],
  ['random bytes', fc.uint8Array({ maxLength: 600 })],
])(
  'a file of %s is an article that fits the data model, an error with its reason, or no text',
  (_name, files) => {
    fc.assert(
      fc.property(files, (bytes) => {
        const decoded = decode(bytes);
        if (decoded === null) return;
        const { article, messages } = readArticle({ file: 'a.txt', source: decoded.text });
        const errors = messages.filter(({ severity }) => severity === 'error');
        expect(errors.length > 0).toBe(article === null);
        for (const { file, reason } of errors) expect([file, reason === '']).toEqual(['a.txt', false]);
        expect(v.safeParse(v.nullable(ArticleSchema), article).issues).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  },
);

test('most files with a few flipped bits can still be read', () => {
  const read = fc.sample(flipped, { numRuns: 50, seed: 1 }).filter((bytes) => {
    const decoded = decode(bytes);
    return decoded !== null && readArticle({ file: 'a.txt', source: decoded.text }).article !== null;
  });
  expect(read.length).toBeGreaterThan(40);
});
