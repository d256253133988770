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
  readonly settle: (entity: string, place: { readonly block: string; readonly start: number }) => void;
}

/** The way through the mentions of the chosen entity; goes round at the ends. */
export const useEntitySteps = (
  rows: readonly EntityRow[],
  chosen: string | null,
  onJump: (mention: Mention) => void,
): EntitySteps => {
  const [at, setAt] = useState<{ entity: string | null; index: number }>({ entity: null, index: 0 });
  const row = rows.find(({ entity }) => entity.id === chosen) ?? null;
  const index = at.entity === chosen ? at.index : 0;
  return {
    row,
    index,
    current: row?.mentions[index] ?? null,
    step: (by) => {
      if (row === null) return;
      const next = (index + by + row.mentions.length) % row.mentions.length;
      setAt({ entity: chosen, index: next });
      const mention = row.mentions[next];
      if (mention !== undefined) onJump(mention);
    },
    settle: (entity, place) => {
      const mentions = rows.find((one) => one.entity.id === entity)?.mentions ?? [];
      const found = mentions.findIndex(({ block, start }) => block === place.block && start === place.start);
      setAt({ entity, index: Math.max(found, 0) });
    },
  };
};
