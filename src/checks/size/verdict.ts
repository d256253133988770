/** A figure beside its limit, both in kilobytes (1,024 bytes). */
export interface Measured {
  readonly kind: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/** `js 101.3 of 130 KB`, with what to do when it is too much. */
export const verdict = ({
  kind,
  kilobytes,
  limit,
}: Measured): { readonly fits: boolean; readonly line: string } => {
  const line = `${kind} ${kilobytes.toFixed(1)} of ${limit} KB`;
  return kilobytes <= limit
    ? { fits: true, line }
    : {
        fits: false,
        line: `${line}: load something later (import()) or do without it (src/checks/size/budget.ts).`,
      };
};
