import { zh, type ParsedComponents } from 'chrono-node';
import { languageOf } from '#pipeline/parse/text/language.ts';
import type { Finder } from './found.ts';

const padded = (number: number | null, width: number): string => String(number ?? 0).padStart(width, '0');

/** EDTF, as precise as chrono says it is sure of. */
const valueOf = (components: ParsedComponents): string => {
  const year = padded(components.get('year'), 4);
  const onDay = components.isCertain('day') || components.isCertain('weekday');
  if (!onDay && !components.isCertain('month'))
    return components.isCertain('year') ? year : dayOf(components);
  return onDay ? dayOf(components) : `${year}-${padded(components.get('month'), 2)}`;
};

const dayOf = (components: ParsedComponents): string =>
  `${padded(components.get('year'), 4)}-${padded(components.get('month'), 2)}-${padded(components.get('day'), 2)}`;

/** What chrono-node finds, each paragraph by itself, counted from noon of the day of publication. */
export const chrono: Finder = ({ published, paragraphs }) => {
  const reference = { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 };
  return {
    times: paragraphs.flatMap(({ id, text }) => {
      const reader = languageOf(text) === 'zh-Hant' ? zh.hant.casual : zh.hans.casual;
      return reader.parse(text, reference).map(({ index, text: words, start, end }) => ({
        paragraph: id,
        start: index,
        end: index + words.length,
        value: valueOf(start) + (end == null ? '' : `/${valueOf(end)}`),
      }));
    }),
    events: [],
  };
};
