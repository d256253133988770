import { useEffect, useEffectEvent, useRef } from 'react';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import type { ReaderState } from './use-reader.ts';

/**
 * On arrival, goes to what the address names: a block, an event, a time or an entity, unless the text `stays` where it was left.
 * Later, follows the address’s fragment.
 */
export const useArrival = (
  { article, choice, chosenPlace, corrections, rows, setPanel }: ReaderState,
  stays: boolean,
): void => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const { hash } = choice;
  const onHash = useEffectEvent((fragment: string): void => {
    const block = article.blocks.find(({ id }) => `#${id}` === fragment);
    if (block !== undefined) scrollToPlace(block.id, null, { focus: true });
  });
  const arrived = useRef(false);
  const onArrival = useEffectEvent((): void => {
    if (arrived.current) return;
    if (choice.kind === 'entity') {
      const first = rows.find(({ entity }) => entity.id === choice.id)?.mentions[0];
      if (first === undefined) return;
      arrived.current = true;
      setPanel('entities');
      if (hash === '' && !stays) scrollToPlace(first.block, first, { focus: false });
    } else if (chosenPlace !== null) {
      arrived.current = true;
      setPanel('timeline');
      if (hash === '' && !stays) scrollToPlace(chosenPlace.block, chosenPlace.span, { focus: false });
    }
  });
  const followed = useRef(stays ? hash : null);
  // What the address names may be there only once the article is corrected.
  useEffect(() => onArrival(), [corrections.ready]);
  useEffect(() => {
    if (followed.current === hash) return;
    followed.current = null;
    onHash(hash);
  }, [hash]);
};
