import { useEffect, useEffectEvent, type RefObject } from 'react';
import { commandsOf } from '#app/lib/commands/commands-of.ts';
import { panelOf } from './panel-of.ts';

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** A list of events is gone through as a text is. */
const stepOf = (event: KeyboardEvent) =>
  STEPS[event.key] ?? commandsOf(event).find((id) => id === 'next' || id === 'previous');

const FIELDS = 'input, textarea, select, [role="tab"]';

/** Keys inside the timeline: from row to row, and back to the text. They come before those of the page. */
export const useRowKeys = (list: RefObject<HTMLElement | null>, onReturn: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const panel = panelOf(list.current);
    const { activeElement } = document;
    if (panel === null || activeElement === null) return;
    // A sheet takes the focus itself when it opens.
    if (!panel.contains(activeElement) && activeElement !== panel.parentElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    if (event.key === 'Escape' && activeElement.matches(':focus-visible')) {
      event.preventDefault();
      onReturn();
      return;
    }
    const step = stepOf(event);
    if (step === undefined || activeElement.matches(FIELDS)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.moment-open') ?? [])];
    const isIn = (row: HTMLElement): boolean => row.parentElement?.contains(activeElement) ?? false;
    const isEntry = (row: HTMLElement): boolean =>
      row.parentElement?.matches('[data-chosen], [data-in-view]') ?? false;
    const at = rows.findIndex(isIn);
    // From outside the rows, the first step is to the one that the text is at.
    const entry = rows.find(isEntry) ?? rows[0];
    const row = {
      first: rows[0],
      last: rows.at(-1),
      next: at === -1 ? entry : rows[at + 1],
      previous: at === -1 ? entry : rows[at - 1],
    }[step];
    event.preventDefault();
    row?.focus();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
};
