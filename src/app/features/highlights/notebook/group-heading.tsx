import { Words } from '#app/components/words.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { scriptOf } from '#model/script/script-of.ts';
import { colorName } from '../color-name.ts';
import type { Group } from './groups.ts';
import type { Grouping } from './query.ts';

interface Props {
  readonly group: Group;
  readonly grouping: Grouping;
}

/** What the highlights of a group have in common, and how many they are. */
export const GroupHeading = ({ group: { key, label, records }, grouping }: Props) => {
  const words = useNotebookText();
  const { text } = useText();
  const { meanings } = useSettings();
  const [first] = records;
  const name = () => {
    if (label === null)
      return grouping === 'tag' ? words.untagged : grouping === 'entity' ? words.noEntity : words.undated;
    if (grouping === 'color' && first !== undefined) return colorName(text, meanings, first.color);
    if (grouping === 'date' || grouping === 'made') return edtfWords(text, label);
    if (grouping === 'tag') return `#${label}`;
    return <Words lang={scriptOf(label) ?? 'zh'}>{label === '' ? key : label}</Words>;
  };
  return (
    <h2 className="flex items-baseline justify-between gap-4 border-b border-line pt-8 pb-1">
      <span className="min-w-0 font-serif text-lg font-bold">{name()}</span>
      <span className="shrink-0 text-sm text-muted">{words.count(records.length)}</span>
    </h2>
  );
};
