import { IconButton } from '#app/components/icon-button.tsx';
import { useLayout } from '#app/lib/screen/use-media.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { Dialogs } from './use-dialogs.ts';

/** A page's ways to its commands, their keys, for which a phone has no room, and the settings. */
export const DialogButtons = ({ dialogs }: { readonly dialogs: Dialogs }) => {
  'use no memo'; // drawn once
  const { text } = useText();
  const layout = useLayout();
  return (
    <>
      <IconButton
        icon="command"
        label={text.keys.palette}
        command="palette"
        onClick={dialogs.open('palette')}
      />
      {layout !== 'phone' && (
        <IconButton icon="keys" label={text.keys.title} command="help" onClick={dialogs.open('help')} />
      )}
      <IconButton
        icon="type"
        label={text.settings.title}
        command="settings"
        onClick={dialogs.open('settings')}
      />
    </>
  );
};
