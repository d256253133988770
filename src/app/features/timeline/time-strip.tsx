import { useId, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import { useScript } from '#app/lib/script/script-context.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { StripDrawing } from './strip-drawing.tsx';
import { nearestMark, type StripMark } from './strip-marks.ts';
import { stripWords } from './strip-words.ts';
import type { EventRow } from './timeline-rows.ts';
import type { Strip } from './use-strip.ts';

interface Props {
  readonly article: Article;
  readonly strip: Strip;
  /** Its width is the strip's. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Whether the filter leaves an event, and whether the text is at it. */
  readonly isShown: (row: EventRow) => boolean;
  readonly isInView: (row: EventRow) => boolean;
  readonly isChosen: (row: EventRow) => boolean;
  /** Tells the key of the row that the keyboard is at in the strip, and when it has left it. */
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (event: Event) => void;
}

/** In rem, as in the style sheet. */
const LANE = 0.75;

/** All of the time that the events take up, at a glance: a slider from event to event, with the picture that it moves in. */
export const TimeStrip = ({ article, strip, box, isShown, isInView, isChosen, onPoint, onOpen }: Props) => {
  const { text } = useText();
  const script = useScript();
  const hint = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const { marks, width } = strip;
  const live = marks.filter(({ rows }) => rows.some(isShown));
  const isPointed = ({ rows: [first] }: StripMark): boolean => first.key === pointed;
  const first = [isPointed, ({ rows }: StripMark) => rows.some(isChosen)].flatMap((is) => {
    const index = live.findIndex(is);
    return index === -1 ? [] : [index];
  })[0];
  const inView = live.findIndex(({ rows }) => rows.some(isInView));
  const value = first ?? Math.max(0, inView);
  const current = live[value];
  const words = stripWords({ text, script, article }, current?.rows.filter(isShown) ?? []);

  const open = (mark: StripMark | undefined): void => {
    const rows = mark?.rows.filter(isShown) ?? [];
    // What is of one time is opened in turn.
    const next = rows[(rows.findIndex(isChosen) + 1) % rows.length];
    if (next !== undefined) onOpen(next.event);
  };
  const markAt = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): StripMark | undefined => {
    const plot = currentTarget.querySelector('.strip-plot')?.getBoundingClientRect();
    if (plot === undefined) return undefined;
    const rem = plot.width / width;
    return live[nearestMark(live, width, (clientX - plot.left) / rem, (plot.bottom - clientY) / rem / LANE)];
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === 'mouse') setPointed(markAt(event)?.rows[0].key ?? null);
  };

  return (
    // With the keyboard it is the slider in it that is used.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="strip"
      onClick={(event) => open(markAt(event))}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setPointed(null)}
    >
      <p aria-hidden className="strip-words">
        <span className="text-seal">{words.date}</span>{' '}
        <span lang={script.langOf(article.lang)}>{words.events}</span>
      </p>
      <div ref={box} className="relative">
        <StripDrawing
          strip={strip}
          stateOf={(mark) => ({
            lit: mark.rows.some(isInView),
            chosen: mark.rows.some(isChosen),
            pointed: isPointed(mark),
            out: !mark.rows.some(isShown),
          })}
        />
        <span id={hint} hidden>
          {text.timeline.stripHint}
        </span>
        {live.length > 0 && (
          <input
            type="range"
            className="strip-slider"
            aria-label={text.timeline.strip}
            aria-describedby={hint}
            aria-valuetext={`${words.date}${text.listSeparator}${words.events}`}
            min={0}
            max={live.length - 1}
            step={1}
            value={value}
            onChange={({ currentTarget }) => {
              const mark = live[Number(currentTarget.value)];
              setPointed(mark?.rows[0].key ?? null);
              onPoint(mark?.rows.find(isShown)?.key ?? null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open(current);
            }}
            onBlur={() => {
              setPointed(null);
              onPoint(null);
            }}
          />
        )}
      </div>
    </div>
  );
};
