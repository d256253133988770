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

const heldNow = (): Held => {
  const { search, hash } = window.location;
  return { place: placeNow(), below: stateNow()['below'], search, hash };
};

/** The sheet's entry: its place, and what it has been given to say since. */
interface Held {
  readonly place: number;
  /** The router's key of the entry below it. */
  readonly below: unknown;
  readonly search: string;
  readonly hash: string;
}

/**
 * Gives an open sheet an entry of its own in the browser's history, so that the way back (a phone's button or gesture) closes it and
 * leads nowhere else; closed otherwise, it takes the entry with it. What was chosen in the meantime stays in the page's address.
 */
export const useSheetEntry = (panel: Panel | null, onPanel: (panel: Panel | null) => void): void => {
  const { key } = useLocation();
  const navigate = useNavigate();
  const held = useRef<Held | null>(null);

  const keepAddress = useEffectEvent((of: Held): void => {
    const { location } = window;
    if (location.search !== of.search || location.hash !== of.hash)
      void navigate({ search: of.search, hash: of.hash }, { replace: true, preventScrollReset: true });
  });
  const onPop = useEffectEvent((): void => {
    const { current } = held;
    const marked = panelNow();
    held.current = marked === null ? null : heldNow();
    if (marked === null && current?.place === placeNow()) keepAddress(current);
    if (marked !== panel) onPanel(marked);
  });
  /** The router takes the mark from the entry whenever it changes the address. */
  const mark = useEffectEvent((open: Panel): void => {
    const { current } = held;
    const below = current?.below ?? stateNow()['below'] ?? key;
    const state = { ...stateNow(), sheet: open, below };
    if (current === null && panelNow() === null) window.history.pushState(state, '');
    else if (current === null || current.place === placeNow()) window.history.replaceState(state, '');
    else return; // the page has moved on with its sheet open
    held.current = heldNow();
  });
  const leave = useEffectEvent((): void => {
    const { current } = held;
    held.current = null;
    if (current?.place !== placeNow()) return;
    // Going back takes its time, and this page may be gone by then.
    window.addEventListener('popstate', () => keepAddress(current), { once: true });
    window.history.back();
  });
  const arrive = useEffectEvent((): void => {
    const marked = panelNow();
    if (marked === null) return;
    held.current = heldNow(); // the page was left, or loaded again, with its sheet open
    if (panel === null) onPanel(marked);
  });

  // Before it is seen without its sheet.
  useLayoutEffect(() => arrive(), []);
  useEffect(() => {
    const listener = (): void => onPop();
    window.addEventListener('popstate', listener);
    return () => {
      window.removeEventListener('popstate', listener);
      leave(); // a turned phone may have room for panels
    };
  }, []);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The router may hear of a way back before the listener above, which decides what becomes of the sheet.
    if (panel !== null && held.current?.below === key && panelNow() === null) return;
    if (panel !== null) mark(panel);
    else if (wasOpen.current) leave();
    wasOpen.current = panel !== null;
  }, [panel, key]);
};
