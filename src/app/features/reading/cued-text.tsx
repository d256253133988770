import { Fragment } from 'react';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { HighlightCue } from './reading-mark.ts';
import { RunText, type Run } from './run-text.tsx';

interface Props extends Run {
  /** In order, their places those in the drawn text. */
  readonly cues: readonly HighlightCue[];
}

/** A stretch of text in which highlights begin or end, which is said to those who hear the text. */
export const CuedText = ({ cues, ...run }: Props) => {
  const { text, language } = useText();
  const { meanings } = useSettings();
  const words = text.highlights;
  const said = ({ edge, color, noted }: HighlightCue): string => {
    if (edge === 'end') return words.cueEnd;
    const name = meanings[color].trim() || words.colors[color];
    return [words.cueStart(name), ...(noted ? [words.cueNoted] : [])].join(text.enumeration);
  };
  // Two cues in one word that is drawn with another length take turns, whichever came first.
  const ends = cues.map(({ at }) => Math.min(Math.max(at, run.from), run.to)).toSorted((a, b) => a - b);
  return (
    <>
      {cues.map((cue, index) => (
        // Cues have no identity beyond their order.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          <RunText {...run} from={ends[index - 1] ?? run.from} to={ends[index] ?? run.to} />
          <span lang={language} data-aside className="sr-only select-none">
            {`[${said(cue)}]`}
          </span>
        </Fragment>
      ))}
      <RunText {...run} from={ends.at(-1) ?? run.from} />
    </>
  );
};
