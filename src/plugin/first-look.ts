import type { Article, Lang, Published } from '#model/article.ts';
import type { Block, Picture } from '#model/block.ts';
import { lookMarks, lookText, setText, type LookMark } from './first-look-text.ts';
import { htmlText } from './html-text.ts';

/** Characters of the text that fill the first window of a phone and of most others. */
const OPENING = 600;

/** The paragraphs and headings that the text begins with, up to the first block of another kind. */
const opening = (blocks: readonly Block[]): Block[] => {
  const shown: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || length > OPENING) break;
    shown.push(block);
    length += block.text.length;
  }
  return shown;
};

const row = (block: Block, lang: Lang, marks: readonly LookMark[]): string => {
  const element = block.kind === 'heading' ? `h${block.level}` : 'p';
  return `<div class="row"><span></span><${element}>${lookText(block.text, lang, marks)}</${element}></div>`;
};

const published = ({ local }: Published): string => {
  const options = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  } as const;
  const day = new Intl.DateTimeFormat('zh-CN', options).format(new Date(`${local.slice(0, 10)}T00:00Z`));
  return htmlText(`${day} ${local.slice(11)}`.trimEnd());
};

/** Lazy, so that nothing is asked of another host where the first look is not shown, as for those who switched pictures off. */
const picture = ({ src, alt }: Picture): string =>
  `<img src="${htmlText(src)}" alt="${htmlText(alt)}" loading="lazy" decoding="async" class="absolute inset-0 size-full object-contain">`;

/**
 * The beginning of an article as plain HTML, for the page file: what a phone shows before the scripts have arrived, and all there is
 * without them. It stands where the app will put it, so the classes are those of the app's reader, article header and rows.
 */
export const firstLook = (article: Article): string => {
  const { title, lang, source, published: day, stats, hero, blocks } = article;
  const words = (text: string | undefined, classes = ''): string =>
    text === undefined ? '' : `<span lang="${lang}"${classes}>${htmlText(text)}</span>`;
  const facts = [
    `<span>${day === null ? '未注明发表日期' : published(day)}</span>`,
    `<span>${stats.characters.toLocaleString('zh-CN')} 字</span>`,
    `<span>约 ${stats.readingMinutes} 分钟</span>`,
    ...(source.url === null ? [] : ['<span class="first-look-link">原文</span>']),
  ];
  const header = [
    '<header lang="zh-Hans" class="mbe-8 font-sans">',
    '<p class="mbe-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">',
    words(source.section, ' class="rounded-sm bg-seal px-1.5 py-0.5 font-serif text-on-seal"'),
    `${words(source.outlet)}${words(source.author)}</p>`,
    `<h1 lang="${lang}" class="text-start font-serif text-[clamp(1.625rem,1.2rem+2vw,2.5rem)] leading-[1.35] font-bold text-balance">`,
    `${setText(title, lang)}</h1>`,
    `<p class="mbs-5 flex flex-wrap items-center gap-x-4 text-sm text-muted">${facts.join('')}</p></header>`,
    hero === undefined
      ? ''
      : `<div class="mbe-8"><div class="relative aspect-video rounded-lg bg-raised">${picture(hero)}</div></div>`,
  ];
  return [
    '<div class="first-look"><main>',
    `<article lang="${lang}" class="reading">`,
    `<div class="ps-(--gutter)">${header.join('')}</div>`,
    opening(blocks)
      .map((block) => row(block, lang, lookMarks(article, block)))
      .join(''),
    '</article></main></div>',
  ].join('');
};
