import { useCallback } from 'react';
import { useFetchedWhenIdle } from '#app/lib/screen/use-fetched-when-idle.ts';
import { loadCommandsCatalogue } from '#app/lib/text/commands/use-commands-text.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** Fetches a page's dialogs in time: what is typed for a palette that is not there yet would be keys of the page. */
export const useDialogFetched = (load: () => Promise<unknown>): void => {
  const { language } = useText();
  const loadAll = useCallback(() => Promise.all([load(), loadCommandsCatalogue(language)]), [load, language]);
  useFetchedWhenIdle(loadAll);
};
