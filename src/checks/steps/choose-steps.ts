import type { Step } from './step.ts';

/** The steps of these names in the table's order, all when there are none; or the names that no step has. */
export const chooseSteps = (
  table: readonly Step[],
  names: readonly string[],
): { readonly steps: readonly Step[]; readonly unknown: readonly string[] } => ({
  steps: names.length === 0 ? table : table.filter((step) => names.includes(step.name)),
  unknown: names.filter((name) => !table.some((step) => step.name === name)),
});
