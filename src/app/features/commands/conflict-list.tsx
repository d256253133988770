import type { Conflict } from '#app/lib/commands/taking.ts';
import { shownKey } from '#app/lib/commands/shown-keys.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';

/** From which commands keys would be taken; said before they are. */
export const ConflictList = ({ conflicts }: { readonly conflicts: readonly Conflict[] }) => {
  const words = useCommandsText();
  return conflicts.map(({ id, key }) => (
    <p key={`${id} ${key}`} className="text-seal">
      {words.keys.now(shownKey(key), words.names[id])}
    </p>
  ));
};
