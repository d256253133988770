import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import type { Article } from '#model/article.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';
import { Button } from '#app/components/button.tsx';
import { Empty } from '#app/components/empty.tsx';
import { scrollWithin } from '#app/lib/screen/scroll-within.ts';
import { useStable } from '#app/lib/screen/use-stable.ts';
import { useWidth } from '#app/lib/screen/use-width.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { scrollerOf } from './panel-of.ts';
import { rowId } from './row-id.ts';
import { TimeStrip } from './time-strip.tsx';
import { filterChoices, NO_FILTER, passes } from './timeline-filter.ts';
import { TimelineList } from './timeline-list.tsx';
import type { EventRow } from './timeline-rows.ts';
import { TimelineTools } from './timeline-tools.tsx';
import { TimesApart } from './times-apart.tsx';
import { useChosenRow } from './use-chosen-row.ts';
import { useFollowing } from './use-following.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useStrip } from './use-strip.ts';
import { useTimelineRows } from './use-timeline-rows.ts';
import { useTimelineFilter } from './use-timeline-filter.ts';

/** Of the strip, in rem, before the page is laid out. */
const USUAL_WIDTH = 17;

interface Props {
  readonly article: Article;
  /** Id of the chosen event or time expression. */
  readonly chosen: string | null;
  readonly visible: ReadonlySet<string>;
  /** Changes when the panel gets another height. */
  readonly height: unknown;
  readonly onEvent: (event: Event) => void;
  readonly onTime: (time: Time) => void;
  readonly onEntity: (entity: string) => void;
  /** Takes the keyboard back to the text. */
  readonly onReturn: () => void;
  /** What can be done about the chosen date, in its row. */
  readonly correction: ReactNode;
  /** What stands below the list. */
  readonly children: ReactNode;
}

export const TimelinePanel = (props: Props) => {
  const { article, chosen, visible, height, onEvent, onTime, onEntity, onReturn, correction, children } =
    props;
  const { text } = useText();
  const openEvent = useStable(onEvent);
  const openEntity = useStable(onEntity);
  const openTime = useStable(onTime);
  const list = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { filter, setFilter } = useTimelineFilter(article);
  const { rows, events, apart, placeOf } = useTimelineRows(article);
  const [stripRef, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const strip = useStrip(rows, width);

  const isChosen = ({ key, retold }: EventRow): boolean =>
    key === chosen || retold.some(({ id }) => id === chosen);
  const isInView = ({ event, retold }: EventRow): boolean =>
    visible.has(event.block) || retold.some(({ block }) => visible.has(block));
  // What the reader opens is there, whatever he filters.
  const isShown = (row: EventRow): boolean => passes(row, filter) || isChosen(row);

  const shown = events.filter(isShown);
  const inView = shown.filter(isInView);
  const leading = inView.find(isChosen) ?? inView.toSorted((a, b) => placeOf(a) - placeOf(b))[0];
  const following = useFollowing(
    list,
    leading === undefined ? null : rowId(leading.key),
    inView.map(({ key }) => key).join(' '),
    visible.size === 0,
  );
  useChosenRow(list, chosen, height);
  useRowKeys(list, onReturn);

  const lanes: CSSProperties & Record<'--lanes', number> = { '--lanes': strip.lanes };
  return (
    <div className="timeline" style={lanes}>
      {events.length > 0 && (
        <TimelineTools
          article={article}
          shown={shown.length}
          total={events.length}
          choices={filterChoices(events, article.entities, filter)}
          filter={filter}
          onFilter={setFilter}
          follows={following.follows}
          onFollow={following.setFollows}
        >
          <TimeStrip
            article={article}
            strip={strip}
            box={stripRef}
            isShown={isShown}
            isInView={isInView}
            isChosen={isChosen}
            onPoint={(key) => {
              setPointed(key);
              const box = scrollerOf(list.current);
              const row = key === null ? null : document.getElementById(rowId(key));
              if (box !== null && row !== null) scrollWithin(box, [row]);
            }}
            onOpen={openEvent}
          />
        </TimelineTools>
      )}
      <div ref={list} className="timeline-list">
        {events.length === 0 && <Empty title={text.timeline.empty} hint={text.timeline.emptyHint} />}
        {events.length > 0 && shown.length === 0 ? (
          <div className="text-center">
            <Empty title={text.timeline.noneLeft} hint={text.timeline.noneLeftHint} />
            <Button onClick={() => setFilter(NO_FILTER)}>{text.timeline.clear}</Button>
          </div>
        ) : (
          <TimelineList
            article={article}
            rows={rows.filter((row) => row.kind === 'published' || isShown(row))}
            isInView={isInView}
            isChosen={isChosen}
            chosen={chosen}
            pointed={pointed}
            onEvent={openEvent}
            onEntity={openEntity}
            correction={correction}
          />
        )}
        <TimesApart
          title={text.timeline.otherDates}
          article={article}
          times={apart.dated}
          chosen={chosen}
          onTime={openTime}
          correction={correction}
        />
        <TimesApart
          title={text.timeline.undated}
          article={article}
          times={apart.undated}
          chosen={chosen}
          onTime={openTime}
          correction={correction}
        />
        {children}
      </div>
    </div>
  );
};
