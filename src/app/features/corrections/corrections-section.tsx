import * as v from 'valibot';
import type { Article } from '#model/article.ts';
import { CorrectionSchema, isDateCorrection, type Correction } from '#model/correction/correction.ts';
import { correctionsText } from '#model/correction/corrections-text.ts';
import type { BlockSpan } from '#model/correction/find-place.ts';
import { Button } from '#app/components/button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { CorrectionRow } from './correction-row.tsx';
import { download } from './download.ts';
import type { CorrectionCommands } from './use-corrections.ts';

interface Props {
  readonly article: Article;
  readonly commands: CorrectionCommands;
  readonly about: 'names' | 'dates';
  readonly onJump: (place: BlockSpan) => void;
}

const byTime = (a: Correction, b: Correction): number => (a.made < b.made ? -1 : 1);

/** What the reader and the archive have corrected: in this article first, each to be taken back; and all of it as a file. */
export const CorrectionsSection = ({ article, commands, about, onJump }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const { list, outcomes, takeBack } = commands;
  const isAbout = (correction: Correction): boolean => isDateCorrection(correction) === (about === 'dates');
  const outcomeOf = ({ id }: Correction) => outcomes?.get(id) ?? 'elsewhere';
  const built = (article.corrections ?? [])
    .filter((correction) => v.is(CorrectionSchema, correction))
    .filter(isAbout);
  const mine = list.filter(isAbout).toSorted(byTime);
  const here = mine.filter((one) => outcomeOf(one) !== 'elsewhere');
  const others = mine.filter((one) => outcomeOf(one) === 'elsewhere');
  if (built.length === 0 && mine.length === 0) return null;
  const rows = (corrections: readonly Correction[], own: boolean) => (
    <ul>
      {corrections.map((correction) => (
        <CorrectionRow
          key={correction.id}
          article={article}
          correction={correction}
          outcome={own ? outcomeOf(correction) : 'applied'}
          onJump={onJump}
          {...(own ? { onTakeBack: takeBack } : {})}
        />
      ))}
    </ul>
  );
  const folded = (title: string, corrections: readonly Correction[], own: boolean) =>
    corrections.length > 0 && (
      <details>
        <summary className="min-h-11 content-center text-xs text-muted">{title}</summary>
        {rows(corrections, own)}
      </details>
    );
  return (
    <section className="mt-6 border-t border-line pt-3" aria-label={words.title(here.length)}>
      {here.length > 0 && (
        <>
          <h3 className="mb-1 text-xs text-muted">{words.title(here.length)}</h3>
          {rows(here, true)}
        </>
      )}
      {folded(words.others(others.length), others, true)}
      {folded(words.built(built.length), built, false)}
      {list.length > 0 && (
        <div className="mt-2">
          <Button onClick={() => download('corrections.yaml', correctionsText(list), 'application/yaml')}>
            {words.export}
          </Button>
          <p className="mt-1 text-xs text-muted">{words.exportHint}</p>
        </div>
      )}
    </section>
  );
};
