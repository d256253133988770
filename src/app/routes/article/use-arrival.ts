import { useEffect, useEffectEvent } from 'react';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import type { ReaderState } from './use-reader.ts';

/** On arrival, goes to what the address names: a block, an event, a time or an entity. Later, follows its fragment. */
export const useArrival = ({ article, choice, chosenPlace, rows, setPanel }: ReaderState): void => {
  const { hash } = choice;
  const onHash = useEffectEvent((fragment: string): void => {
    const block = article.blocks.find(({ id }) => `#${id}` === fragment);
    if (block !== undefined) scrollToPlace(block.id, null, { focus: true });
  });
  const onArrival = useEffectEvent((): void => {
    if (choice.kind === 'entity') {
      const first = rows.find(({ entity }) => entity.id === choice.id)?.mentions[0];
      if (first === undefined) return;
      setPanel('entities');
      if (hash === '') scrollToPlace(first.block, first, { focus: false });
    } else if (chosenPlace !== null) {
      setPanel('timeline');
      if (hash === '') scrollToPlace(chosenPlace.block, chosenPlace.span, { focus: false });
    }
  });
  useEffect(() => onArrival(), []);
  useEffect(() => onHash(hash), [hash]);
};
