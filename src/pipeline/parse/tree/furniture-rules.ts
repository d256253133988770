import { beginning, firstWithin, shortText } from './short-text.ts';
import { attribute, classes, type Element } from './tree.ts';

/** Something on a page that is no part of its article: an element of which all that is given here is true. */
export interface FurnitureRule {
  readonly name: string;
  /** One of these is its name. */
  readonly tags?: readonly string[];
  /** It has one of these classes, or one that begins so where they end in `*`; ids with `#`. */
  readonly marks?: readonly string[];
  /** It has one of these attributes, or one that begins so where they end in `*`. */
  readonly attributes?: readonly string[];
  readonly when?: (element: Element) => boolean;
}

const styled = (element: Element): string =>
  attribute(element, 'style')?.replace(/\s+/gu, '').toLowerCase() ?? '';

const isTiny = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(attribute(element, side) ?? ''));

/** Its text begins so, goes on like this, and is no longer than that many code units. */
const opensWith =
  (opening: string, rest: RegExp, longest: number) =>
  (element: Element): boolean =>
    beginning(element, opening.length) === opening && rest.test(shortText(element, longest) ?? '');

const isProse = (element: Element): boolean => element.tagName === 'p' && shortText(element, 60) === null;

/** Guests who write an article together do so in its comments: Drupal marks them as the author's own, or as a contributor's. */
const BY_AUTHORS = new Set(['comment-by-node-author', 'contributor']);
const isByAuthors = (element: Element): boolean => classes(element).some((name) => BY_AUTHORS.has(name));

/** Tried in this order on every element; the first that matches takes the element out with all it holds. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'script',
    tags: [
      'script',
      'style',
      'template',
      'link',
      'meta',
      'base',
      'title',
      'svg',
      'canvas',
      'noframes',
      'frameset',
    ],
  },
  { name: 'form', tags: ['button', 'input', 'select', 'textarea', 'dialog'] },
  {
    name: 'form',
    // Some servers frame their whole page in a form.
    tags: ['form'],
    when: (element) => firstWithin(element, isProse) === null,
  },
  { name: 'navigation', tags: ['nav'] },
  {
    name: 'navigation',
    attributes: ['role'],
    when: (element) => attribute(element, 'role') === 'navigation',
  },
  {
    name: 'navigation',
    marks: [
      'navigation',
      'post-navigation',
      'navigation__primary-inner',
      'breadcrumb',
      'breadcrumbs',
      'entry-footer',
      '#site-navigation',
    ],
  },
  {
    name: 'self-promotion',
    attributes: ['data-selfpromo*'],
  },
  { name: 'self-promotion', marks: ['o-self-promo', 'm-em-image-selfpromo', 'newsletter-signup'] },
  {
    name: 'hidden',
    attributes: ['hidden'],
  },
  { name: 'hidden', attributes: ['style'], when: (element) => styled(element).includes('display:none') },
  {
    name: 'hidden',
    marks: ['element-invisible', 'element-hidden', 'screen-reader-text', 'sr-only', 'visually-hidden'],
  },
  {
    name: 'share-bar',
    marks: [
      'sharedaddy',
      'sd-block',
      'addtoany*',
      'a2a_kit',
      'share-buttons',
      'social-share',
      'm-share-bar',
      'post-share',
      'bdsharebuttonbox',
    ],
  },
  {
    name: 'related',
    marks: [
      'jp-relatedposts',
      'related-posts',
      'relatedposts',
      'yarpp',
      'yarpp-related',
      'wp_rp_wrap',
      'm-related*',
      'view-articles-related',
      '#jp-relatedposts',
    ],
  },
  {
    name: 'comments',
    marks: ['comments-area', 'comment-wrapper', 'comment-list', '#comments'],
    when: (element) => firstWithin(element, isByAuthors) === null,
  },
  {
    name: 'comments',
    marks: [
      'comment-respond',
      'comment-form',
      'comment-add',
      'comment-reply',
      'comment-by-anonymous',
      '#respond',
      '#disqus_thread',
    ],
  },
  { name: 'byline', marks: ['entry-meta', 'entry-author-wrapper', 'submitted', 'post-meta'] },
  { name: 'tags', marks: ['post-tags', 'tags-links', 'tag-links', 'tagcloud', 'm-tags-list'] },
  {
    name: 'advertisement',
    // An inserter of advertisements numbers its frames; without a number they hold code.
    marks: ['adsbygoogle', 'ads_*', 'advertisement', 'm-em-advert', 'code-block-*'],
  },
  { name: 'feed-footer', tags: ['div'], when: opensWith('获取更多RSS', /^获取更多RSS/u, 200) },
  {
    name: 'feed-footer',
    tags: ['p', 'small'],
    when: opensWith('Feed enhanced by ', /^Feed enhanced by /u, 200),
  },
  { name: 'feed-footer', tags: ['p'], when: opensWith('©', /^©[\s\S]*\|\s*Permalink\s*\|/u, 2000) },
  { name: 'tracking-pixel', tags: ['img'], when: isTiny },
];
