import type { Entry } from '#app/features/commands/entry.ts';
import type { CommandsCatalogue } from '#app/lib/text/commands/zh-hans.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';
import type { ReaderState } from './use-reader.ts';

/** As many characters of a clause as tell it from another. */
const CLAUSE = 60;

/** Where the palette can lead within the article: its headings, its names, its events. */
export const placeEntries = (
  { article, rows, drawing, jumps, openEntity, openMoment }: ReaderState,
  text: Catalogue,
  { palette }: CommandsCatalogue,
): Entry[] => {
  const lang = drawing.script.langOf(article.lang);
  const drawn = (words: string, person = false): string =>
    drawing.script.words(words, article.lang, { person });
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ id, text: words }) => ({
      id: `heading-${id}`,
      group: palette.headings,
      name: drawn(words),
      lang,
      aliases: [words],
      run: () => jumps.jump(id, null, { focus: true }),
    }));
  const entities = rows.map(({ entity, mentions }) => ({
    id: `entity-${entity.id}`,
    group: palette.entities,
    name: drawn(entity.name, entity.type === 'person'),
    lang,
    detail: `${text.entities.type[entity.type]} · ${text.entities.mentions(mentions.length)}`,
    aliases: [entity.name, entity.latin ?? '', ...entity.aliases],
    asked: true,
    run: () => openEntity(entity.id),
  }));
  const events = article.events.map(({ id, block, label, start, end, date }) => {
    const span = label ?? { start, end };
    const words = blocks.get(block)?.text.slice(span.start, Math.min(span.end, span.start + CLAUSE)) ?? '';
    return {
      id: `event-${id}`,
      group: palette.moments,
      name: drawn(words),
      lang,
      detail: edtfWords(text, date),
      aliases: [words, date],
      asked: true,
      run: () => openMoment('event', id, { jump: true }),
    };
  });
  return [...headings, ...entities, ...events];
};
