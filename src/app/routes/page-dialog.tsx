import { Suspense } from 'react';
import { Dialog } from '#app/components/dialog.tsx';
import type { Details } from '#app/features/commands/command-entries.ts';
import type { Entry } from '#app/features/commands/entry.ts';
import { KeyHelp } from '#app/features/commands/key-help.tsx';
import { Palette } from '#app/features/commands/palette.tsx';
import SettingsPanel from '#app/features/settings/settings-panel.tsx';
import type { Place } from '#app/lib/commands/commands.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { PageDialogName } from './use-dialogs.ts';

interface Props {
  readonly name: PageDialogName;
  readonly place: Place;
  /** What the palette offers beside the page's commands. */
  readonly more?: readonly Entry[];
  readonly details?: Details;
  readonly onClose: () => void;
}

const NOTHING = [] as const;
const NO_DETAILS = {};

/** The dialog that a page has open. */
const PageDialog = ({ name, place, more = NOTHING, details = NO_DETAILS, onClose }: Props) => {
  const { text } = useText();
  if (name === 'palette') return <Palette more={more} details={details} onClose={onClose} />;
  return (
    <Dialog
      title={name === 'help' ? text.keys.title : text.settings.title}
      closeLabel={text.close}
      onClose={onClose}
      beside={name === 'settings'}
    >
      {name === 'settings' ? (
        <SettingsPanel />
      ) : (
        <Suspense fallback={<div className="min-h-96" />}>
          <KeyHelp place={place} />
        </Suspense>
      )}
    </Dialog>
  );
};

export default PageDialog;
