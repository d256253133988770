import type { Library } from '#model/library.ts';
import { monthAddress } from '#app/features/library/month-address.ts';
import type { Place } from '#app/lib/commands/commands.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { useNavigate } from 'react-router';
import PageDialog from './page-dialog.tsx';
import type { DialogName } from './use-dialogs.ts';
import { useRecentEntries } from './use-recent-entries.ts';

interface Props {
  readonly place: Place;
  readonly name: DialogName;
  /** The library, on its own page. */
  readonly library?: Library | undefined;
  readonly onClose: () => void;
}

/** The palette of a page with a list, which also leads to other articles and to the months of the library. */
const ListPalette = ({ place, library, onClose }: Props) => {
  const { text } = useText();
  const words = useCommandsText();
  const navigate = useNavigate();
  const recent = useRecentEntries(words, null);
  const months = (library?.months ?? []).map(({ month, count }) => ({
    id: `month-${month ?? 'undated'}`,
    group: words.palette.months,
    name: month === null ? text.library.undated : edtfWords(text, month),
    detail: text.library.count(count),
    asked: true,
    run: () => void navigate(monthAddress(month), { preventScrollReset: true }),
  }));
  return <PageDialog name="palette" place={place} more={[...recent, ...months]} onClose={onClose} />;
};

const ListDialog = (props: Props) =>
  props.name === 'palette' ? (
    <ListPalette {...props} />
  ) : (
    <PageDialog name={props.name} place={props.place} onClose={props.onClose} />
  );

export default ListDialog;
