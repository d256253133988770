import { offsetBeside } from '#app/lib/place/offset-beside.ts';
import { highlightsAt, signsOf } from '#app/features/highlights/anchored-highlights.ts';
import { useSelection } from '#app/features/highlights/use-selection.ts';
import { useTextPointer } from '#app/features/highlights/use-text-pointer.ts';
import type { TouchMargin } from '#app/features/reading/gutter.tsx';
import type { OpenTag } from '#app/features/reading/reading-mark.ts';
import type { ReaderState } from './use-reader.ts';

/** What happens when the reader touches the text, its margin, or a name in it; and when he selects words. */
export const useTextTouch = (reader: ReaderState) => {
  const { article, highlighting, choice, steps, attention } = reader;
  const { open } = highlighting;
  const names = [...article.mentions, ...article.times];

  useSelection({
    onSelected: (places) => highlighting.setOpen({ kind: 'selection', places }),
    onCleared: () => {
      if (open?.kind === 'selection') highlighting.setOpen(null);
    },
  });
  const { handlers, afterTap } = useTextPointer({
    nameAt: ({ block, offset }) =>
      names.find((name) => name.block === block && name.start <= offset && offset < name.end),
    onTap: (place) => {
      if (place === null || !highlighting.openAt(place)) highlighting.setOpen(null);
    },
    onDoubleTap: () => {
      if (reader.layout === 'phone') reader.setPanel(null);
    },
  });

  const openTag: OpenTag = (tag, place) =>
    afterTap(() => {
      // A highlight of no more than the name comes before the name, which the next tap opens.
      const name = names.find(({ block, start }) => block === place.block && start === place.start);
      const [smallest] = highlightsAt(highlighting.anchored, { block: place.block, offset: place.start });
      const [part, more] = smallest?.at.places ?? [];
      const isWithin =
        part !== undefined && more === undefined && part.end <= (name?.end ?? 0) && part.start >= place.start;
      const isOpen = open?.kind === 'highlight' && open.id === smallest?.highlight.id;
      if (smallest !== undefined && isWithin && !isOpen) return highlighting.show(smallest.highlight.id);
      if (tag.kind === 'entity') {
        steps.settle(tag.id, place);
        return reader.openEntity(tag.id);
      }
      const event = article.events.find(({ time }) => time === tag.id);
      if (event !== undefined) return reader.openEvent(event.id, { jump: false });
      choice.choose({ kind: 'time', id: tag.id });
      reader.openPanel('timeline');
    });

  const touchMargin: TouchMargin = (block, point) => {
    attention.setActive(block);
    void highlighting.touchMargin(block, point === null ? 0 : offsetBeside(block, point));
  };

  return { handlers, openTag, touchMargin, signs: signsOf(highlighting.anchored, article.blocks) };
};
