import { describe, expect, test } from 'vitest';
import { blocksOf, parse } from './test-body.ts';

describe('films', () => {
  test.each([
    '<iframe src="//video.example.org/1" title="码头"></iframe>',
    '<iframe src="about:blank" data-src="https://video.example.org/1" title="码头"></iframe>',
    '<video title="码头"><source src="https://video.example.org/1"></video>',
    '<object title="码头"><param name="x"><embed src="https://video.example.org/1"></object>',
    '<figure><iframe src="https://video.example.org/1"></iframe><figcaption>码头</figcaption></figure>',
  ])('become cards that link to them: %s', (film) => {
    expect(parse(`<p>一</p>${film}<p>二</p>`).blocks).toMatchObject([
      { text: '一' },
      { kind: 'embed', text: '码头', href: 'https://video.example.org/1' },
      { text: '二' },
    ]);
  });

  test('without an address leave what browsers show for them', () => {
    expect(blocksOf('<object><p>一</p></object><video>旧</video><p>二</p>')).toEqual([
      'paragraph 一',
      'paragraph 二',
    ]);
  });
});
