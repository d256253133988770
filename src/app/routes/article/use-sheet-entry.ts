import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PANELS, type Panel } from './panel.ts';

/** What the browser keeps of the current history entry: our mark, and the router's own, its number among them. */
const stateNow = (): Record<string, unknown> => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

/** The router's number of the current entry; the sheet's has that of the one below it. */
const placeNow = (): number => Number(stateNow()['idx'] ?? 0);

/** The panel that the current entry was made for; null for the page's own. */
const panelNow = (): Panel | null => PANELS.find((panel) => panel === stateNow()['sheet']) ?? null;

/**
 * Gives an open sheet an entry of its own in the browser's history, so that the way back (a phone's button or gesture) closes it and
 * leads nowhere else; closed otherwise, it takes the entry with it. What was chosen in the meantime stays in the page's address.
 */
export const useSheetEntry = (panel: Panel | null, onPanel: (panel: Panel | null) => void): void => {
  const { search, hash, key } = useLocation();
  const navigate = useNavigate();
  /** The place of the sheet's entry; the router takes the mark from it whenever it changes the address. */
  const held = useRef<number | null>(null);

  const keepAddress = useEffectEvent((): void => {
    const { location } = window;
    if (location.search !== search || location.hash !== hash)
      void navigate({ search, hash }, { replace: true, preventScrollReset: true });
  });
  const onPop = useEffectEvent((): void => {
    const marked = panelNow();
    if (marked === null && held.current === placeNow()) keepAddress();
    held.current = marked === null ? null : placeNow();
    if (marked !== panel) onPanel(marked);
  });
  const mark = useEffectEvent((open: Panel): void => {
    const state = { ...stateNow(), sheet: open };
    if (held.current === null && panelNow() === null) window.history.pushState(state, '');
    else if (held.current === null || held.current === placeNow()) window.history.replaceState(state, '');
    else return; // the page has moved on with its sheet open
    held.current = placeNow();
  });
  const leave = useEffectEvent((): void => {
    const isHere = held.current === placeNow();
    held.current = null;
    if (!isHere) return;
    // Going back takes its time, and this page may be gone by then.
    window.addEventListener('popstate', keepAddress, { once: true });
    window.history.back();
  });
  const arrive = useEffectEvent((): void => {
    const marked = panelNow();
    if (marked === null) return;
    held.current = placeNow(); // the page was left, or loaded again, with its sheet open
    if (panel === null) onPanel(marked);
  });

  // Before it is seen without its sheet.
  useLayoutEffect(() => arrive(), []);
  useEffect(() => {
    const listener = (): void => onPop();
    window.addEventListener('popstate', listener);
    return () => {
      window.removeEventListener('popstate', listener);
      if (held.current !== null) leave(); // a turned phone may have room for panels
    };
  }, []);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (panel !== null) mark(panel);
    else if (wasOpen.current && held.current !== null) leave();
    wasOpen.current = panel !== null;
  }, [panel, key]);
};
