import { Button } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import SettingsPanel from '#app/features/settings/settings-panel.tsx';
import { actionOf } from '#app/lib/commands/active-commands.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { ReaderState } from './use-reader.ts';

/** A phone's settings, and what its bar has no room for: each makes way for the tool that it opens. */
const SettingsSheet = ({ reader }: { readonly reader: ReaderState }) => {
  const { text } = useText();
  const instead = (open: () => void) => (): void => {
    reader.setPanel(null);
    open();
  };
  return (
    <div className="px-5 py-2">
      <p className="mb-5 flex flex-wrap gap-2">
        <Button onClick={instead(reader.find)}>
          <Icon name="find" />
          {text.find.open}
        </Button>
        <Button onClick={instead(reader.listen)}>
          <Icon name="listen" />
          {text.listen.open}
        </Button>
        <Button onClick={instead(() => actionOf('palette')?.())}>
          <Icon name="command" />
          {text.keys.palette}
        </Button>
      </p>
      <SettingsPanel />
    </div>
  );
};

export default SettingsSheet;
