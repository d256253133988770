import { lazy } from 'react';
import { useRecentEntries } from '../use-recent-entries.ts';
import PageDialog from '../page-dialog.tsx';
import type { Dialogs } from '../use-dialogs.ts';
import { placeEntries } from './place-entries.ts';
import type { ReaderState } from './use-reader.ts';
import { colorName } from '#app/features/highlights/color-name.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';

const Printing = lazy(() => import('./printing.tsx'));

interface Props {
  readonly reader: ReaderState;
  readonly dialogs: Dialogs;
}

/** The reader's palette, which also leads to places of the article and to other articles. */
const ReaderPalette = ({ reader, dialogs }: Props) => {
  const { text } = useText();
  const { meanings } = useSettings();
  const words = useCommandsText();
  const recent = useRecentEntries(words, reader.article.id);
  const name = (color: Parameters<typeof colorName>[2]): string => colorName(text, meanings, color);
  return (
    <PageDialog
      name="palette"
      place="reader"
      more={[...placeEntries(reader, text, words), ...recent]}
      details={{
        'color-1': name('yellow'),
        'color-2': name('green'),
        'color-3': name('blue'),
        'color-4': name('red'),
        'color-5': name('purple'),
      }}
      onClose={dialogs.close}
    />
  );
};

/** The dialog that the reader page has open. */
const ReaderDialog = (props: Props) => {
  const { reader, dialogs } = props;
  const { name, close } = dialogs;
  switch (name) {
    case 'palette':
      return <ReaderPalette {...props} />;
    case 'print':
      return <Printing article={reader.article} anchored={reader.highlighting.anchored} onClose={close} />;
    case 'settings':
    case 'help':
      return <PageDialog name={name} place="reader" onClose={close} />;
    case 'offline': // the library's
    case null:
      return null;
  }
};

export default ReaderDialog;
