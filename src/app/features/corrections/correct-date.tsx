import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { CorrectionScope, DateCorrection } from '#model/correction/correction.ts';
import type { Time } from '#model/time.ts';
import { Choice } from '#app/components/choice.tsx';
import { TextField } from '#app/components/text-field.tsx';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import type { CorrectionDraft } from './transition.ts';
import { surfaceAt, whereOf } from './where-of.ts';
import { edtfOf } from './written-date.ts';

interface Props {
  readonly article: Article;
  readonly time: Time;
  readonly onCorrect: (draft: CorrectionDraft) => void;
}

type Action = DateCorrection['action'];

const ACTIONS: readonly Action[] = ['redate', 'hide-date'];

/** What the reader can say is wrong with a date. */
export const CorrectDate = ({ article, time, onCorrect }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const [action, setAction] = useState<Action>('redate');
  const [scope, setScope] = useState<CorrectionScope>('mention');
  const [written, setWritten] = useState(time.value ?? '');
  const value = edtfOf(written);
  const draft = ((): CorrectionDraft | null => {
    const surface = surfaceAt(article, time);
    const common = { surface, value: time.value, where: whereOf(article, time, scope, false) };
    if (action === 'hide-date') return { action, ...common };
    return value === null || value === time.value ? null : { action, ...common, to: value };
  })();
  const hint =
    value === null ? (written === '' ? words.dateHint : words.dateInvalid) : edtfWords(text, value);
  return (
    <CorrectionForm
      label={words.openDate}
      complete={draft !== null}
      onSubmit={() => {
        if (draft !== null) onCorrect(draft);
      }}
    >
      <Choice
        label={words.action}
        options={ACTIONS.map((one) => ({ value: one, label: words.actions[one] }))}
        value={action}
        onChange={setAction}
      />
      {action === 'redate' && (
        <TextField
          label={words.date}
          value={written}
          onChange={setWritten}
          invalid={value === null && written !== ''}
          hint={hint}
        />
      )}
      <ScopeChoice value={scope} onChange={setScope} />
    </CorrectionForm>
  );
};
