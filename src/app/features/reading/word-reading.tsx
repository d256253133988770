import { useEffect, useState } from 'react';
import type { Article } from '#model/article.ts';
import { drawnSpan } from '#model/drawn/drawn.ts';
import type { Span } from '#model/span.ts';
import { readingsOf } from '#app/lib/pinyin/readings.ts';
import { paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import { useScript, type Script } from '#app/lib/script/script-context.tsx';
import { usePointedPlace } from './use-pointed-place.ts';
import { wordAt } from './word-at.ts';

interface Props {
  readonly article: Article;
}

/** The reading of a word as it is drawn; null for words without any, such as Latin ones. */
const readingOf = (article: Article, script: Script, block: string, offset: number) => {
  const text = article.blocks.find(({ id }) => id === block)?.text ?? '';
  const people = new Set(article.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const names = article.mentions
    .filter((mention) => mention.block === block)
    .map(({ start, end, entity }) => ({ start, end, person: people.has(entity) }));
  const word = wordAt(text, offset, names);
  if (word === null) return null;
  const persons = names.filter(({ person }) => person).map(({ start }) => start);
  const drawn = script.draw(text, article.lang, { edges: [word.start, word.end], persons });
  const shown = names.map((name) => ({ ...name, ...drawnSpan(drawn.shifts, name) }));
  const { start, end } = drawnSpan(drawn.shifts, word);
  const readings = readingsOf(drawn.text, shown, 'all').slice(start, end);
  const reading = readings.filter((one) => one !== null).join(' ');
  return reading === '' ? null : { word, reading };
};

/** Above the word pointed at: its pinyin. For the eye only; whoever hears the text hears the word. */
const WordReading = ({ article }: Props) => {
  const script = useScript();
  const place = usePointedPlace();
  const found = place && readingOf(article, script, place.block, place.offset);
  return place !== null && found !== null ? (
    <Bubble key={`${place.block} ${found.word.start}`} block={place.block} {...found} />
  ) : null;
};

interface BubbleProps {
  readonly block: string;
  readonly word: Span;
  readonly reading: string;
}

const Bubble = ({ block, word, reading }: BubbleProps) => {
  const { start, end } = word;
  const [box] = useState(() => textRange(block, word)?.getClientRects()[0]);
  useEffect(() => {
    const range = textRange(block, { start, end });
    paint('word', range ? [range] : []);
    return () => paint('word', []);
  }, [block, start, end]);
  if (box === undefined) return null;
  const below = box.top < 48;
  return (
    <div
      aria-hidden
      data-word-reading
      lang="zh-Latn-pinyin"
      style={{ left: box.left + box.width / 2, top: below ? box.bottom : box.top }}
      className={`no-print fixed z-30 w-max max-w-[90vw] -translate-x-1/2 rounded-lg border border-line bg-raised px-2.5 py-0.5 text-base text-ink shadow-[0_2px_12px_rgb(0_0_0/0.14)] ${below ? '' : '-translate-y-full'}`}
    >
      {reading}
    </div>
  );
};

export default WordReading;
