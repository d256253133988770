import type { Article } from '#model/article.ts';
import { Icon } from '#app/components/icon.tsx';
import { download } from '#app/lib/files/download.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Format {
  /** What it is called everywhere. */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  /** Fetches what writes it; nobody needs that to read. */
  readonly load: () => Promise<(article: Article) => string>;
}

/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

const FORMATS: readonly Format[] = [
  {
    name: 'TimelineJS',
    ending: 'timeline.json',
    type: 'application/json',
    load: async () => (await import('#model/interchange/timeline-js.ts')).eventsTimelineJs,
  },
  {
    name: 'iCalendar',
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    load: async () => (await import('#model/interchange/icalendar.ts')).eventsCalendar,
  },
  {
    name: 'CSV',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    load: async () => {
      const { eventsCsv } = await import('#model/interchange/csv.ts');
      return (article) => BYTE_ORDER_MARK + eventsCsv(article);
    },
  },
];

/** All events of an article, whatever is filtered, as files that other programs read. */
export const EventDownloads = ({ article }: { readonly article: Article }) => {
  const { text } = useText();
  const announce = useAnnounce();
  const save = async ({ ending, type, load }: Format): Promise<void> => {
    try {
      const write = await load();
      download(`${article.id}.${ending}`, write(article), type);
    } catch {
      announce(text.timeline.downloadFailed, { shown: true });
    }
  };
  return (
    <ul aria-label={text.timeline.download} className="timeline-drawer flex flex-col">
      {FORMATS.map((format) => (
        <li key={format.name}>
          <button
            type="button"
            onClick={() => void save(format)}
            className="flex min-h-11 w-full items-center gap-2 rounded px-2 text-start text-sm hover:bg-line/40"
          >
            <Icon name="download" />
            <span lang="en">{format.name}</span>
            <span className="ms-auto text-xs text-muted">.{format.ending.split('.').at(-1)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
