import { useEffect, useEffectEvent, useRef } from 'react';
import { findPassage, readPassage } from '#model/anchor/passage.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import { light } from '#app/lib/place/light.ts';
import { canPaint, paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { ReaderState } from './use-reader.ts';

interface Props {
  readonly reader: ReaderState;
  /** Whether the text is to stay where the reader left it. */
  readonly stays: boolean;
}

/** Goes to the passage that the address names and keeps it lit, also when the text is drawn anew. Draws nothing itself. */
const Passage = ({ reader: { article, choice, marks }, stays }: Props) => {
  const { hash } = choice;
  const { text } = useText();
  const announce = useAnnounce();
  const followed = useRef(stays ? hash : null);
  const show = useEffectEvent((): void => {
    const passage = readPassage(hash);
    if (passage === null) return;
    const places = findPassage(passage, article.blocks) ?? [];
    const [first] = places;
    const go = followed.current !== hash;
    followed.current = hash;
    if (first === undefined) {
      if (go) announce(text.highlights.passageGone, { shown: true });
      return;
    }
    if (canPaint)
      paint(
        'passage',
        places.flatMap((place) => textRange(place.block, place) ?? []),
      );
    else light({ block: first.block, span: first });
    if (go) scrollToPlace(first.block, first, { focus: true });
  });
  useEffect(() => {
    show();
    return () => paint('passage', []);
  }, [hash, marks]);
  return null;
};

export default Passage;
