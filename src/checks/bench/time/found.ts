import type { Case } from './cases.ts';

/** An expression that a reader of times found in one paragraph; a null value says that it names no date. */
export interface FoundTime {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

export interface Found {
  readonly times: readonly FoundTime[];
  readonly events: readonly { readonly paragraph: string; readonly date: string }[];
}

/** Something that finds times, and perhaps events, in a text. */
export type Finder = (text: Case) => Found;
