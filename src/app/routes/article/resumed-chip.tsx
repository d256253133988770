import { useEffect, useEffectEvent } from 'react';
import { Chip } from '#app/components/chip.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly kept: { readonly restart: () => void; readonly settle: () => void };
}

const SHOWN_MS = 8_000;

/** On return to an article that was left in its middle: says so for a while, and leads to its beginning. */
export const ResumedChip = ({ kept }: Props) => {
  const { text } = useText();
  const settle = useEffectEvent(kept.settle);
  useEffect(() => {
    const timer = window.setTimeout(() => settle(), SHOWN_MS);
    return () => window.clearTimeout(timer);
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
