import { useLocation, useNavigate } from 'react-router';

/** What the reader has opened: kept in the address, so that it survives a reload and can be sent to someone. */
export type ChosenKind = 'entity' | 'event' | 'time';

export interface Choice {
  readonly kind: ChosenKind;
  readonly id: string;
}

const KINDS: readonly ChosenKind[] = ['entity', 'event', 'time'];

export const useChoice = () => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const kind = KINDS.find((one) => parameters.has(one));
  const id = kind && parameters.get(kind);
  return {
    hash,
    kind: kind ?? null,
    id: id ?? null,
    /** Replaces the page's address: opening names is no journey that the back button should retrace. */
    choose: (choice: Choice | null): void => {
      const next = choice === null ? '' : `?${new URLSearchParams([[choice.kind, choice.id]]).toString()}`;
      void navigate({ search: next, hash }, { replace: true, preventScrollReset: true });
    },
  };
};
