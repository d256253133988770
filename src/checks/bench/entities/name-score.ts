import type { EntityType } from '#model/entity.ts';

/** A name by place and type; offsets are UTF-16 code units. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

interface Counts {
  gold: number;
  found: number;
  right: number;
}

const TYPES = ['person', 'place', 'organization'] as const;
const keyOf = ({ start, end, type }: Named): string => `${String(start)} ${String(end)} ${type}`;

/** Counts names that have exactly the right span and type, text by text. */
export class NameScore {
  readonly #counts = new Map<EntityType, Counts>(
    TYPES.map((type) => [type, { gold: 0, found: 0, right: 0 }]),
  );

  add(gold: readonly Named[], found: readonly Named[]): void {
    const wanted = new Set(gold.map(keyOf));
    for (const { type } of gold) this.#of(type).gold++;
    for (const name of found) {
      this.#of(name.type).found++;
      if (wanted.has(keyOf(name))) this.#of(name.type).right++;
    }
  }

  /** F1 in percent, of one type or of all names. */
  f1(type?: EntityType): number {
    const { gold, found, right } = this.#sum(type);
    return gold + found === 0 ? 0 : (200 * right) / (gold + found);
  }

  /** One line: F1, precision and recall of all, F1 by type. */
  line(): string {
    const { gold, found, right } = this.#sum();
    const share = (part: number, whole: number): string =>
      (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
    const types = TYPES.map((type) => `${type} ${this.f1(type).toFixed(1)}`).join(' · ');
    return `F1 ${this.f1().toFixed(1)} (P ${share(right, found)} R ${share(right, gold)}) · ${types}`;
  }

  #of(type: EntityType): Counts {
    const counts = this.#counts.get(type);
    if (counts === undefined) throw new Error(`No such type: ${type}`);
    return counts;
  }

  #sum(type?: EntityType): Counts {
    const sum = { gold: 0, found: 0, right: 0 };
    for (const [one, { gold, found, right }] of this.#counts) {
      if (type !== undefined && type !== one) continue;
      sum.gold += gold;
      sum.found += found;
      sum.right += right;
    }
    return sum;
  }
}
