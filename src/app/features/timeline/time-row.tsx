import type { ReactNode } from 'react';
import type { Article } from '#model/article.ts';
import type { Time } from '#model/time.ts';
import { ArticleWords } from '#app/components/article-words.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { Explanation } from './explanation.tsx';

interface Props {
  readonly article: Article;
  readonly time: Time;
  readonly chosen: boolean;
  readonly onTime: (time: Time) => void;
  readonly children: ReactNode;
}

/** An expression of time without an event. */
export const TimeRow = ({ article, time, chosen, onTime, children }: Props) => {
  const { text } = useText();
  return (
    <li className="moment-apart" data-chosen={chosen || undefined}>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => onTime(time)}
        className="moment-open text-sm"
      >
        <ArticleWords article={article} place={time} className="font-serif" />{' '}
        {time.value !== null && <span className="text-seal">{edtfWords(text, time.value)}</span>}{' '}
        <span className="text-xs text-muted">{text.article.paragraph(time.block)}</span>
      </button>
      <div className="px-2 pb-1">
        <Explanation time={time} />
        {children}
      </div>
    </li>
  );
};
