import { useState } from 'react';
import { importChange, type Choice, type Planned } from '#model/exchange/plan-import.ts';
import { Button } from '#app/components/button.tsx';
import type { Change } from '#app/lib/highlights/change.ts';
import { useNotebookText } from '#app/lib/text/notebook/use-notebook-text.ts';
import { ConflictRow } from './conflict-row.tsx';
import type { Preview } from './importing.ts';

interface Props {
  readonly preview: Preview;
  readonly onImport: (change: Change) => void;
}

/** So many conflicts are settled one by one; the others all in one way. */
const SETTLED_SINGLY = 100;

/** What would be added, merged or is in conflict, and the reader's word on it. */
export const ImportPreview = ({ preview: { plan, homeless, unread }, onImport }: Props) => {
  const words = useNotebookText();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceOf = (id: string): Choice => choices.get(id) ?? 'mine';
  const conflicts = plan.flatMap((one) => (one.kind === 'conflict' ? [one] : []));
  const choose = (ids: readonly string[], choice: Choice): void =>
    setChoices(new Map([...choices, ...ids.map((id) => [id, choice] as const)]));
  const chooseAll = (choice: Choice): void =>
    choose(
      conflicts.map(({ mine }) => mine.id),
      choice,
    );
  const change = importChange(plan, choiceOf);
  const count = (kind: Planned['kind']): number => plan.filter((one) => one.kind === kind).length;
  const lines = [
    [count('add'), words.added],
    [count('merge'), words.merged],
    [conflicts.length, words.conflicts],
    [count('same'), words.same],
    [homeless, words.homeless],
    [unread, words.unread],
  ] as const;
  return (
    <>
      <ul className="list-inside list-disc text-sm">
        {lines.flatMap(([number, say]) => (number > 0 ? [<li key={say(number)}>{say(number)}</li>] : []))}
      </ul>
      {conflicts.length > 1 && (
        <p className="flex flex-wrap gap-2">
          <Button onClick={() => chooseAll('mine')}>{words.allMine}</Button>
          <Button onClick={() => chooseAll('theirs')}>{words.allTheirs}</Button>
        </p>
      )}
      {conflicts.length > 0 && (
        <ul className="space-y-4">
          {conflicts.slice(0, SETTLED_SINGLY).map(({ mine, theirs }) => (
            <ConflictRow
              key={mine.id}
              mine={mine}
              theirs={theirs}
              choice={choiceOf(mine.id)}
              onChoose={(choice) => choose([mine.id], choice)}
            />
          ))}
        </ul>
      )}
      <Button disabled={change.length === 0} onClick={() => onImport(change)}>
        {change.length === 0 ? words.nothing : words.doImport(change.length)}
      </Button>
    </>
  );
};
