import * as v from 'valibot';

type Option = v.ObjectSchema<
  v.ObjectEntries & { readonly kind: v.LiteralSchema<string, undefined> },
  undefined
>;

const kindOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;

/**
 * The schema of several kinds of things, told apart by `kind`. It looks the kind up where a variant tries one after the other, which
 * takes most of the time of checking an article; what is of no kind gets the variant's words.
 */
export const byKind = <const O extends Option>(options: readonly O[]) => {
  const variant = v.variant('kind', options);
  const table = new Map<unknown, O>(options.map((option) => [option.entries.kind.literal, option]));
  return v.lazy((input) => table.get(kindOf(input)) ?? variant);
};
