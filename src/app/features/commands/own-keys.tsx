import { useEffect, useEffectEvent } from 'react';
import { Button } from '#app/components/button.tsx';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { ownConflicts } from '#app/lib/commands/taking.ts';
import { useChosenKeys } from '#app/lib/commands/use-chosen-keys.ts';
import { useCommandsText } from '#app/lib/text/commands/use-commands-text.ts';
import { ConflictList } from './conflict-list.tsx';

interface Props {
  readonly id: CommandId;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** Gives a command its own keys again; at once, unless another has them now. */
export const OwnKeys = ({ id, onTake, onCancel }: Props) => {
  const words = useCommandsText();
  const keys = useChosenKeys();
  const conflicts = ownConflicts(keys, id);
  const isFree = conflicts.length === 0;
  const take = useEffectEvent(onTake);
  useEffect(() => {
    if (isFree) take();
  }, [isFree]);
  return (
    !isFree && (
      <div role="alert" className="mb-2 space-y-2 rounded-lg bg-paper p-3 text-sm">
        <ConflictList conflicts={conflicts} />
        <p className="flex flex-wrap gap-2">
          <Button onClick={onTake}>{words.keys.take}</Button>
          <Button onClick={onCancel}>{words.keys.cancel}</Button>
        </p>
      </div>
    )
  );
};
