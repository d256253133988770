import type { Around, HighlightCommand } from './act.ts';
import type { Highlighting } from './use-highlighting.ts';
import { withEngine } from './use-highlights.ts';

/** What can be done with highlights now, by command; undefined where there is nothing to do it to. */
export const useHighlightActions = (
  highlighting: Highlighting,
  around: Around,
): Record<HighlightCommand, (() => void) | undefined> => {
  const hasSome = highlighting.anchored.length > 0;
  const doing = (id: HighlightCommand) => (): void => withEngine(({ act }) => act(id, highlighting, around));
  const toSome = (id: HighlightCommand) => (hasSome ? doing(id) : undefined);
  return {
    highlight: doing('highlight'),
    'highlight-sentence': doing('highlight-sentence'),
    'color-1': doing('color-1'),
    'color-2': doing('color-2'),
    'color-3': doing('color-3'),
    'color-4': doing('color-4'),
    'color-5': doing('color-5'),
    note: doing('note'),
    tags: doing('tags'),
    edges: doing('edges'),
    'highlight-tools': highlighting.open === null ? undefined : doing('highlight-tools'),
    'remove-highlight': toSome('remove-highlight'),
    'next-highlight': toSome('next-highlight'),
    'previous-highlight': toSome('previous-highlight'),
  };
};
