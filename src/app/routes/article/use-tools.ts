import { useState } from 'react';
import type { Span } from '#model/span.ts';
import type { Found } from '#app/features/finding/use-found.ts';

/** The bars that can be opened over the text: finding and listening. */
export const useTools = () => {
  'use no memo'; // closures that nothing compares: to remember each would only cost
  /** The block where the search began; null when it is closed. */
  const [finding, setFinding] = useState<string | null>(null);
  /** What was found, for browsers that cannot paint it. */
  const [found, setFound] = useState<Found | null>(null);
  /** The block where reading aloud began; null when it is closed. */
  const [listening, setListening] = useState<string | null>(null);
  /** The sentence being read aloud. */
  const [spoken, setSpoken] = useState<(Span & { readonly block: string }) | null>(null);
  return {
    finding,
    find: (from: string): void => {
      setFinding(from);
      document.querySelector<HTMLInputElement>('[role="search"] input')?.focus();
    },
    endFind: (): void => setFinding(null),
    found,
    setFound,
    listening,
    listen: setListening,
    endListen: (): void => setListening(null),
    spoken,
    setSpoken,
  };
};
