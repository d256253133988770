import { useEffect } from 'react';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { Button } from '#app/components/button.tsx';
import { IconButton } from '#app/components/icon-button.tsx';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly onAccept: () => void;
  readonly onLater: () => void;
}

/** Something newer is there. It waits at the edge, above the phone's bar, takes no focus and covers no text for longer than wanted. */
const UpdatePrompt = ({ title, hint, action, onAccept, onLater }: Props) => {
  const { text } = useText();
  const announce = useAnnounce();
  useEffect(() => announce(title), [announce, title]);
  return (
    <section
      aria-label={title}
      className="no-print fixed end-3 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-10 flex max-w-[calc(100vw-1.5rem)] items-center gap-3 rounded-2xl border border-line bg-raised py-2 ps-4 pe-1 shadow-[0_4px_24px_rgb(0_0_0/0.14)] middle:end-6 middle:bottom-6"
    >
      <p className="min-w-0 text-sm">
        {title}
        <span className="block text-xs text-muted">{hint}</span>
      </p>
      <Button onClick={onAccept}>{action}</Button>
      <IconButton icon="close" label={text.offline.later} onClick={onLater} />
    </section>
  );
};

export default UpdatePrompt;
