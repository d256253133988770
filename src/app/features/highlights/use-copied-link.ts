import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

/** Copies the address of a block of this page, and says whether the browser allowed it. */
export const useCopiedLink = (): ((block: string) => void) => {
  const { text } = useText();
  const announce = useAnnounce();
  return (block) => {
    const url = new URL(window.location.href);
    url.search = '';
    url.hash = block;
    const copied: Promise<void> = navigator.clipboard
      ? navigator.clipboard.writeText(url.href)
      : Promise.reject(new Error('no clipboard outside a secure context'));
    copied.then(
      () => announce(text.highlights.linkCopied, { shown: true }),
      () => {
        // The address bar then holds what could not be copied.
        window.history.replaceState(window.history.state, '', url);
        announce(text.highlights.linkFailed, { shown: true });
      },
    );
  };
};
