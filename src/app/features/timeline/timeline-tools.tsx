import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import { IconButton } from '#app/components/icon-button.tsx';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { EventDownloads } from './event-downloads.tsx';
import { NO_FILTER, type FilterChoices, type TimelineFilter } from './timeline-filter.ts';
import { TimelineFilters } from './timeline-filters.tsx';

interface Props {
  readonly article: Article;
  readonly shown: number;
  readonly total: number;
  readonly choices: FilterChoices;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
  /** The overview, which stays above the list together with the tools. */
  readonly children: ReactNode;
}

/** How many events there are, and what can be done with all of them. */
export const TimelineTools = ({
  article,
  shown,
  total,
  choices,
  filter,
  onFilter,
  follows,
  onFollow,
  children,
}: Props) => {
  const { text } = useText();
  const words = text.timeline;
  const [drawer, setDrawer] = useState<'filter' | 'download' | null>(null);
  const toggle = (name: 'filter' | 'download'): void => setDrawer(drawer === name ? null : name);
  const announce = useAnnounce();
  const sayCount = useEffectEvent((): void => announce(words.count(shown, total)));
  const wanted = [...filter.kinds, ...filter.entities].join(' ');
  const said = useRef(wanted);
  useEffect(() => {
    if (said.current !== wanted) sayCount();
    said.current = wanted;
  }, [wanted]);
  const isFiltered = filter.kinds.length + filter.entities.length > 0;
  return (
    <div className="timeline-top">
      <div className="flex items-center">
        <p className="me-auto text-sm whitespace-nowrap text-muted">{words.count(shown, total)}</p>
        {isFiltered && <IconButton icon="close" label={words.clear} onClick={() => onFilter(NO_FILTER)} />}
        {total > 1 && (
          <IconButton
            icon="filter"
            label={words.filter}
            aria-expanded={drawer === 'filter'}
            onClick={() => toggle('filter')}
          />
        )}
        <IconButton
          icon="follow"
          label={words.follow}
          aria-pressed={follows}
          onClick={() => onFollow(!follows)}
        />
        <IconButton
          icon="download"
          label={words.download}
          aria-expanded={drawer === 'download'}
          onClick={() => toggle('download')}
        />
      </div>
      {children}
      {drawer === 'filter' && (
        <TimelineFilters lang={article.lang} choices={choices} filter={filter} onChange={onFilter} />
      )}
      {drawer === 'download' && <EventDownloads article={article} />}
    </div>
  );
};
