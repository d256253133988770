import { firstWithin, shortText } from './short-text.ts';
import { attribute, classes, type Element } from './tree.ts';

/** Something on a page that is no part of its article. */
export interface FurnitureRule {
  readonly name: string;
  readonly matches: (element: Element) => boolean;
}

const tagged = (...names: string[]): FurnitureRule['matches'] => {
  const set = new Set(names);
  return (element) => set.has(element.tagName);
};

/** Whole class names, or their beginnings when they end in `*`; ids with `#`. */
const marked = (...selectors: string[]): FurnitureRule['matches'] => {
  const ids = new Set(selectors.filter((name) => name.startsWith('#')).map((name) => name.slice(1)));
  const names = new Set(selectors.filter((name) => !name.startsWith('#') && !name.endsWith('*')));
  const beginnings = selectors.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (element) =>
    element.attrs.length > 0 &&
    (ids.has(attribute(element, 'id') ?? '') ||
      classes(element).some(
        (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning)),
      ));
};

const styled = (element: Element): string =>
  attribute(element, 'style')?.replace(/\s+/gu, '').toLowerCase() ?? '';

const isTiny = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(attribute(element, side) ?? ''));

const opensWith = (element: Element, words: RegExp, longest: number): boolean => {
  const text = shortText(element, longest);
  return text !== null && words.test(text);
};

const isProse = (element: Element): boolean => element.tagName === 'p' && shortText(element, 60) === null;

/** Guests who write an article together do so in its comments: Drupal marks them as the author's own, or as a contributor's. */
const isByAuthors = marked('comment-by-node-author', 'contributor');
const isCommentSection = marked('comments-area', 'comment-wrapper', 'comment-list', '#comments');

/** Tried in this order on every element; the first that matches takes the element out with all it holds. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'script',
    matches: tagged(
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
    ),
  },
  { name: 'form', matches: tagged('button', 'input', 'select', 'textarea', 'dialog') },
  {
    name: 'form',
    // Some servers frame their whole page in a form.
    matches: (element) => element.tagName === 'form' && firstWithin(element, isProse) === null,
  },
  { name: 'navigation', matches: tagged('nav') },
  { name: 'navigation', matches: (element) => attribute(element, 'role') === 'navigation' },
  {
    name: 'navigation',
    matches: marked(
      'navigation',
      'post-navigation',
      'navigation__primary-inner',
      'breadcrumb',
      'breadcrumbs',
      'entry-footer',
      '#site-navigation',
    ),
  },
  {
    name: 'self-promotion',
    matches: ({ attrs }) => attrs.some(({ name }) => name.startsWith('data-selfpromo')),
  },
  { name: 'self-promotion', matches: marked('o-self-promo', 'm-em-image-selfpromo', 'newsletter-signup') },
  {
    name: 'hidden',
    matches: (element) =>
      attribute(element, 'hidden') !== undefined || styled(element).includes('display:none'),
  },
  {
    name: 'hidden',
    matches: marked(
      'element-invisible',
      'element-hidden',
      'screen-reader-text',
      'sr-only',
      'visually-hidden',
    ),
  },
  {
    name: 'share-bar',
    matches: marked(
      'sharedaddy',
      'sd-block',
      'addtoany*',
      'a2a_kit',
      'share-buttons',
      'social-share',
      'm-share-bar',
      'post-share',
      'bdsharebuttonbox',
    ),
  },
  {
    name: 'related',
    matches: marked(
      'jp-relatedposts',
      'related-posts',
      'relatedposts',
      'yarpp',
      'yarpp-related',
      'wp_rp_wrap',
      'm-related*',
      'view-articles-related',
      '#jp-relatedposts',
    ),
  },
  {
    name: 'comments',
    matches: (element) => isCommentSection(element) && firstWithin(element, isByAuthors) === null,
  },
  {
    name: 'comments',
    matches: marked(
      'comment-respond',
      'comment-form',
      'comment-add',
      'comment-reply',
      'comment-by-anonymous',
      '#respond',
      '#disqus_thread',
    ),
  },
  { name: 'byline', matches: marked('entry-meta', 'entry-author-wrapper', 'submitted', 'post-meta') },
  { name: 'tags', matches: marked('post-tags', 'tags-links', 'tag-links', 'tagcloud', 'm-tags-list') },
  {
    name: 'advertisement',
    // An inserter of advertisements numbers its frames; without a number they hold code.
    matches: marked('adsbygoogle', 'ads_*', 'advertisement', 'm-em-advert', 'code-block-*'),
  },
  {
    name: 'advertisement',
    matches: (element) => element.tagName === 'ins' && classes(element).includes('adsbygoogle'),
  },
  {
    name: 'feed-footer',
    matches: (element) => element.tagName === 'div' && opensWith(element, /^获取更多RSS/u, 200),
  },
  {
    name: 'feed-footer',
    matches: (element) =>
      (element.tagName === 'p' || element.tagName === 'small') &&
      opensWith(element, /^Feed enhanced by /u, 200),
  },
  {
    name: 'feed-footer',
    matches: (element) =>
      element.tagName === 'p' && opensWith(element, /^©[\s\S]*\|\s*Permalink\s*\|/u, 2000),
  },
  { name: 'tracking-pixel', matches: (element) => element.tagName === 'img' && isTiny(element) },
];
