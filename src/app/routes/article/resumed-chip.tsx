import { useEffect, useEffectEvent } from 'react';
import { Chip } from '#app/components/chip.tsx';
import { readingBox } from '#app/lib/place/reading-box.ts';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly kept: { readonly restart: () => void; readonly settle: () => void };
}

/** On return to an article that was left in its middle: says so until the reader has read on, and leads to its beginning. */
const ResumedChip = ({ kept }: Props) => {
  const { text } = useText();
  const settle = useEffectEvent(kept.settle);
  useEffect(() => {
    const from = readingBox().scrolled;
    const onScroll = (): void => {
      const { scrolled, room } = readingBox();
      if (Math.abs(scrolled - from) > room() / 2) settle();
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, []);
  return (
    <Chip
      icon="up"
      label={text.place.restart}
      closeLabel={text.close}
      onClick={kept.restart}
      onClose={kept.settle}
    >
      {text.place.resumed}
    </Chip>
  );
};

export default ResumedChip;
