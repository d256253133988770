import type { Time } from '#model/time.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { wordStep } from '#app/lib/text/step-words.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly time: Time;
  readonly inherited?: boolean;
}

/** How a date was arrived at, in the reader's words; what the text states is told apart from what was worked out, and an uncertain reading offers the other one. */
export const Explanation = ({ time, inherited = false }: Props) => {
  const { text } = useText();
  const basis =
    inherited || time.basis === 'inherited' ? 'inherited' : time.basis === 'stated' ? 'stated' : 'worked';
  const worded = (steps: Time['explanation']): string =>
    steps
      .map((step) => wordStep(text.timeline.steps, step, (value) => edtfWords(text, value)))
      .join(text.listSeparator);
  const { alternative } = time;
  const isCorrected = time.explanation.some(({ step }) => step === 'corrected');
  return (
    <p className="text-xs leading-relaxed text-pretty text-muted">
      {time.value !== null && (
        <span className="me-1.5 rounded-sm border border-line px-1">
          {isCorrected ? text.corrections.badge : text.timeline[basis]}
        </span>
      )}
      {worded(time.explanation)}
      {alternative !== undefined && (
        <span className="mt-0.5 block">
          {text.timeline.alternative(edtfWords(text, alternative.value))}
          {text.listSeparator}
          {worded(alternative.explanation)}
        </span>
      )}
    </p>
  );
};
