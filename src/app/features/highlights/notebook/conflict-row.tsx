import type { Choice as Kept } from '#model/exchange/plan-import.ts';
import { wordsOf, type Highlight } from '#model/highlight/highlight.ts';
import { Choice } from '#app/components/choice.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { colorName } from '../color-name.ts';

interface Props {
  readonly mine: Highlight;
  readonly theirs: Highlight;
  readonly choice: Kept;
  readonly onChoose: (choice: Kept) => void;
}

const QUOTED = 40;

/** A highlight that two sides have changed: what each has, and which is to hold. */
export const ConflictRow = ({ mine, theirs, choice, onChoose }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const { meanings } = useSettings();
  const said = ({ color, note, tags, deletedAt }: Highlight): string =>
    [
      colorName(text, meanings, color),
      ...(note === '' ? [] : [note]),
      ...tags.map((tag) => `#${tag}`),
      ...(deletedAt === null ? [] : [words.deletedThere]),
    ].join(' · ');
  return (
    <li className="border-t border-line pt-3 text-sm">
      <Choice
        label={words.settle(wordsOf(theirs, ' ').slice(0, QUOTED))}
        options={[
          { value: 'mine', label: `${words.mine}: ${said(mine)}` },
          { value: 'theirs', label: `${words.theirs}: ${said(theirs)}` },
        ]}
        value={choice}
        onChange={onChoose}
      />
    </li>
  );
};
