import { passageFragment } from '#model/anchor/passage.ts';
import type { Part } from '#model/highlight/highlight.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

/** The address of a passage of an article on this site; it opens at the words, lit, wherever the site is the same. */
export const passageAddress = (article: string, parts: readonly Part[]): string => {
  const url = new URL(`${import.meta.env.BASE_URL}article/${article}`, window.location.href);
  url.hash = passageFragment(parts);
  return url.href;
};

/** Copies the address of a passage, and says whether the browser allowed it. */
export const useCopiedLink = (): ((article: string, parts: readonly Part[]) => void) => {
  const { text } = useText();
  const announce = useAnnounce();
  return (article, parts) => {
    const address = passageAddress(article, parts);
    const copied: Promise<void> = navigator.clipboard
      ? navigator.clipboard.writeText(address)
      : Promise.reject(new Error('no clipboard outside a secure context'));
    copied.then(
      () => announce(text.highlights.linkCopied, { shown: true }),
      () => {
        // The address bar then holds what could not be copied.
        window.history.replaceState(window.history.state, '', address);
        announce(text.highlights.linkFailed, { shown: true });
      },
    );
  };
};
