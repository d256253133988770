import { useState } from 'react';
import type { Mention } from '#model/entity.ts';
import type { EntityRow } from './entity-rows.ts';

export interface EntitySteps {
  /** The chosen entity, or null. */
  readonly row: EntityRow | null;
  /** Which of its mentions is the current one. */
  readonly index: number;
  readonly current: Mention | null;
  readonly step: (by: 1 | -1) => void;
  /** Makes the mention at this place the current one. */
  readonly settle: (place: Place) => void;
}

type Place = Pick<Mention, 'block' | 'start'>;

const isAt = ({ block, start }: Mention, place: Place | null): boolean =>
  block === place?.block && start === place.start;

/** The way through the mentions of the chosen entity; goes round at the ends. */
export const useEntitySteps = (
  rows: readonly EntityRow[],
  chosen: string | null,
  onJump: (mention: Mention) => void,
): EntitySteps => {
  const [at, setAt] = useState<Place | null>(null);
  const has = ({ mentions }: EntityRow): boolean => mentions.some((mention) => isAt(mention, at));
  // An entity whose id a correction has changed is the one that is named at the same place.
  const row =
    chosen === null ? null : (rows.find(({ entity }) => entity.id === chosen) ?? rows.find(has) ?? null);
  // Chosen by its name in a list or an address, it is at its first mention.
  const [first] = row?.mentions ?? [];
  if (row !== null && first !== undefined && !has(row)) setAt(first);
  const index = Math.max(0, row?.mentions.findIndex((mention) => isAt(mention, at)) ?? 0);
  return {
    row,
    index,
    current: row?.mentions[index] ?? null,
    step: (by) => {
      if (row === null) return;
      const next = (index + by + row.mentions.length) % row.mentions.length;
      const mention = row.mentions[next];
      if (mention === undefined) return;
      setAt(mention);
      onJump(mention);
    },
    settle: setAt,
  };
};
