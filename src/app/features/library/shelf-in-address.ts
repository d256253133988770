import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What of the library is shown: all, what is unread, begun or read, or what was opened last. */
export const SHELVES = ['all', 'new', 'begun', 'read', 'opened'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** What the reader wants to see of the library. */
export interface ShelfChoice {
  readonly shelf: ShelfName;
  /** Null shows every outlet. */
  readonly outlet: string | null;
}

export const readShelf = (search: string): ShelfChoice => {
  const parameters = new URLSearchParams(search);
  return {
    shelf: SHELVES.find((one) => one === parameters.get('show')) ?? 'all',
    outlet: parameters.get('outlet'),
  };
};

export const writeShelf = ({ shelf, outlet }: ShelfChoice): string => {
  const parameters = new URLSearchParams();
  if (shelf !== 'all') parameters.set('show', shelf);
  if (outlet !== null) parameters.set('outlet', outlet);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
};

/** The choice, kept in the page's address; a change of it is no journey that the back button should retrace. */
export const useShelfInAddress = (): [ShelfChoice, (change: Partial<ShelfChoice>) => void] => {
  const { search } = useLocation();
  const navigate = useNavigate();
  // The address follows only once the list is drawn; what was chosen is to be seen at once.
  const [choice, expect] = useOptimistic(readShelf(search));
  return [
    choice,
    (change) =>
      startTransition(() => {
        const next = { ...choice, ...change };
        expect(next);
        void navigate({ search: writeShelf(next) }, { replace: true, preventScrollReset: true });
      }),
  ];
};
