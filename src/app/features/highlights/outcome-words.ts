import { wordsOf } from '#model/highlight/highlight.ts';
import type { Settings } from '#app/lib/settings/settings.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';
import { colorName } from './color-name.ts';
import type { Outcome } from './engine.ts';

const QUOTED = 24;

/** What a screen reader says of a step: what was done, and the words it concerns. */
export const outcomeWords = (
  text: Catalogue,
  meanings: Settings['meanings'],
  { command, change }: Outcome,
): string => {
  const words = text.highlights;
  const [first] = change;
  const record = first?.after ?? first?.before;
  const quote = record == null ? '' : wordsOf(record, '').slice(0, QUOTED);
  switch (command.kind) {
    case 'add':
      return words.added(quote);
    case 'recolor':
      return words.recolored(colorName(text, meanings, command.color), quote);
    case 'note':
      return words.noted(quote);
    case 'tags':
      return words.tagged(quote);
    case 'place':
      return change.length > 1 ? words.placedMany(change.length) : words.placed(quote);
    case 'delete':
      return change.length > 1 ? words.removedMany(change.length) : words.removed(quote);
    case 'restore':
      return words.restored(quote);
    case 'erase':
      return words.erased(quote);
    case 'undo':
      return words.undone(quote);
    case 'redo':
      return words.redone(quote);
  }
};
