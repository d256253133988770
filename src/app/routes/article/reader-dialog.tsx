import { KeyHelp } from '#app/features/help/key-help.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import SettingsPanel from '#app/features/settings/settings-panel.tsx';
import { HIGHLIGHT_KEYS } from '#app/features/highlights/action-keys.ts';
import { useText } from '#app/lib/text/text-context.tsx';

export type ReaderDialogName = 'settings' | 'help';

interface Props {
  readonly name: ReaderDialogName;
  readonly onClose: () => void;
}

const ReaderDialog = ({ name, onClose }: Props) => {
  const { text } = useText();
  const keys = HIGHLIGHT_KEYS.map(({ id, ...action }) => ({ ...action, does: text.highlights.actions[id] }));
  return (
    <Dialog
      title={name === 'help' ? text.keys.title : text.settings.title}
      closeLabel={text.close}
      onClose={onClose}
      beside={name === 'settings'}
    >
      {name === 'help' ? <KeyHelp more={keys} /> : <SettingsPanel />}
    </Dialog>
  );
};

export default ReaderDialog;
