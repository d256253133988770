import { useSelection } from '#app/features/highlights/use-selection.ts';
import { withEngine } from '#app/features/highlights/use-highlights.ts';
import { useTextPointer } from '#app/features/highlights/use-text-pointer.ts';
import type { TouchMargin } from '#app/features/reading/gutter.tsx';
import type { OpenTag } from '#app/features/reading/reading-mark.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useStable } from '#app/lib/screen/use-stable.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { ReaderState } from './use-reader.ts';

/** What happens when the reader touches the text, its margin, or a name in it; and when he selects words. */
export const useTextTouch = (reader: ReaderState) => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const { article, highlighting, steps, attention } = reader;
  const { text } = useText();
  const announce = useAnnounce();
  const names = [...article.mentions, ...article.times];

  useSelection((places) => {
    if (places.length > 0) highlighting.setOpen({ kind: 'selection', places });
    else if (highlighting.open?.kind === 'selection') highlighting.setOpen(null);
  });
  const { handlers, afterTap } = useTextPointer({
    nameAt: ({ block, offset }) =>
      names.find((name) => name.block === block && name.start <= offset && offset < name.end),
    onTap: highlighting.openAt,
    onDoubleTap: () => {
      if (reader.layout === 'phone') reader.setPanel(null);
    },
  });

  const openTag: OpenTag = (tag, place) => {
    const open = (): void => {
      if (tag.kind === 'entity') {
        steps.settle(place);
        const { name, type } = article.entities.find(({ id }) => id === tag.id) ?? {};
        const count = article.mentions.filter(({ entity }) => entity === tag.id).length;
        if (name !== undefined && type !== undefined)
          announce(
            text.entities.opened(
              reader.drawing.script.words(name, article.lang, { person: type === 'person' }),
              text.entities.type[type],
              count,
            ),
          );
        return reader.openEntity(tag.id);
      }
      const event = article.events.find(({ time }) => time === tag.id);
      if (event !== undefined) reader.openMoment('event', event.id, { jump: false });
      else reader.openMoment('time', tag.id, { jump: false });
    };
    const name = names.find(({ block, start }) => block === place.block && start === place.start);
    afterTap(() => highlighting.openWithin({ ...place, end: name?.end ?? place.start }, open));
  };

  const touchMargin: TouchMargin = (block, point) => {
    attention.setActive(block);
    withEngine(({ offsetBeside }) => {
      void highlighting.touchMargin(block, point === null ? 0 : offsetBeside(block, point));
    });
  };

  return { handlers, onTag: useStable(openTag), onMargin: useStable(touchMargin) };
};
