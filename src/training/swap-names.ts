import type { TypedSpan } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { LabelledText } from './labelled-text.ts';

/** Names of one shape can stand in each other's place: by type, script, length and middle dot. */
const shapeOf = (name: string, type: TypedSpan['type']): string => {
  if (/^[A-Za-z]/u.test(name)) return `${type} latin`;
  if (name.includes('·')) return `${type} dotted`;
  return `${type} ${String(name.length <= 3 ? name.length : Math.min(6, name.length - (name.length % 2)))}`;
};

const poolsOf = (texts: readonly LabelledText[]): Map<string, string[]> => {
  const pools = new Map<string, string[]>();
  for (const { text, names } of texts) {
    for (const { start, end, type } of names) {
      const name = text.slice(start, end);
      const shape = shapeOf(name, type);
      const pool = pools.get(shape) ?? [];
      pool.push(name);
      pools.set(shape, pool);
    }
  }
  return pools;
};

/**
 * The same sentences with every name but the one-letter ones replaced by another of its shape from elsewhere, so that a model
 * learns from what stands around names, not from which names stand together.
 */
export const swapNames = (texts: readonly LabelledText[], random: () => number): LabelledText[] => {
  const pools = poolsOf(texts);
  const otherOf = (name: string, type: TypedSpan['type']): string => {
    const pool = pools.get(shapeOf(name, type)) ?? [];
    return name.length === 1 ? name : (pool[Math.floor(random() * pool.length)] ?? name);
  };
  return texts.map(({ text, names }) => {
    let swapped = '';
    let from = 0;
    const moved: TypedSpan[] = [];
    for (const { start, end, type } of names) {
      swapped += text.slice(from, start);
      const name = otherOf(text.slice(start, end), type);
      moved.push({ start: swapped.length, end: swapped.length + name.length, type });
      swapped += name;
      from = end;
    }
    return { text: swapped + text.slice(from), names: moved };
  });
};
