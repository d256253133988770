import { Fragment } from 'react';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { HighlightCue } from './reading-mark.ts';
import { SetText } from './typesetting/set-text.tsx';

interface Props {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** In order, all of them between `from` and `to`. */
  readonly cues: readonly HighlightCue[];
}

/** A stretch of text in which highlights begin or end, which is said to those who hear the text. */
export const CuedText = ({ text: source, from, to, cues }: Props) => {
  const { text, language } = useText();
  const { meanings } = useSettings();
  const words = text.highlights;
  const said = ({ edge, color, noted }: HighlightCue): string => {
    if (edge === 'end') return words.cueEnd;
    const name = meanings[color].trim() || words.colors[color];
    return [words.cueStart(name), ...(noted ? [words.cueNoted] : [])].join(text.enumeration);
  };
  return (
    <>
      {cues.map((cue, index) => (
        // Cues have no identity beyond their order.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          <SetText>{source.slice(cues[index - 1]?.at ?? from, cue.at)}</SetText>
          <span lang={language} data-aside className="sr-only select-none">
            {`[${said(cue)}]`}
          </span>
        </Fragment>
      ))}
      <SetText>{source.slice(cues.at(-1)?.at ?? from, to)}</SetText>
    </>
  );
};
