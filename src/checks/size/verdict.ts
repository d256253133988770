/** A figure beside its limit, both in kilobytes (1,024 bytes). */
export interface Measured {
  readonly kind: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/** Whether it fits, and the figures in words: `js 101.3 of 130 KB`. */
export const verdict = ({
  kind,
  kilobytes,
  limit,
}: Measured): { readonly fits: boolean; readonly words: string } => ({
  fits: kilobytes <= limit,
  words: `${kind} ${kilobytes.toFixed(1)} of ${limit} KB${kilobytes > limit ? ', too much' : ''}`,
});
