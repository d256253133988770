import { lazy, Suspense } from 'react';
import type { Library } from '#model/library.ts';
import { Dialog } from '#app/components/dialog.tsx';
import { monthAddress } from '#app/features/library/month-address.ts';
import type { Place } from '#app/lib/commands/commands.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { useNavigate } from 'react-router';
import PageDialog from './page-dialog.tsx';
import type { DialogName } from './use-dialogs.ts';
import { useRecentEntries } from './use-recent-entries.ts';

const OfflinePanel = lazy(() => import('#app/features/offline/offline-panel.tsx'));

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

/** The dialog that a page with a list has open. */
const ListDialog = (props: Props) => {
  const { text } = useText();
  const { name, place, library, onClose } = props;
  switch (name) {
    case 'palette':
      return <ListPalette {...props} />;
    case 'offline':
      return (
        <Dialog title={text.offline.title} closeLabel={text.close} onClose={onClose}>
          <Suspense>
            <OfflinePanel library={library} />
          </Suspense>
        </Dialog>
      );
    case 'settings':
    case 'help':
      return <PageDialog name={name} place={place} onClose={onClose} />;
    case 'print': // the reader's
      return null;
  }
};

export default ListDialog;
