import type { Article } from '#model/article.ts';
import type { Time } from '#model/time.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Explanation } from './explanation.tsx';

interface Props {
  readonly title: string;
  readonly article: Article;
  readonly times: readonly Time[];
  readonly chosen: string | null;
  readonly onTime: (time: Time) => void;
}

/** Expressions of time that are no events, kept apart so that nothing looks more certain than it is. */
export const TimesApart = ({ title, article, times, chosen, onTime }: Props) => {
  const { text } = useText();
  if (times.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-xs text-muted">{title}</h3>
      <ul>
        {times.map((time) => (
          <li
            key={time.id}
            id={`time-${time.id}`}
            className="moment-apart"
            data-chosen={time.id === chosen || undefined}
          >
            <button
              type="button"
              aria-pressed={time.id === chosen}
              onClick={() => onTime(time)}
              className="moment-open text-sm"
            >
              <span lang={article.lang} className="font-serif">
                {article.blocks.find(({ id }) => id === time.block)?.text.slice(time.start, time.end)}
              </span>{' '}
              {time.value !== null && <span className="text-seal">{edtfWords(text, time.value)}</span>}{' '}
              <span className="text-xs text-muted">{text.article.paragraph(time.block)}</span>
            </button>
            <div className="px-2 pb-1">
              <Explanation time={time} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
