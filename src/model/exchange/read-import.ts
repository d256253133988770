import type { Highlight } from '../highlight/highlight.ts';
import type { Foreign } from './foreign.ts';
import { fromHypothesis } from './hypothesis.ts';
import { fromJson } from './json.ts';
import { fromWebAnnotation } from './read-web-annotation.ts';

/** What a file holds: highlights that are whole, annotations that have to be given a place, and how many it has that cannot be read. */
export interface Incoming {
  readonly highlights: readonly Highlight[];
  readonly foreign: readonly Foreign[];
  readonly unread: number;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return null;
  }
};

/** Reads a file of any kind that can be imported; null when it is none of them. */
export const readImport = (text: string): Incoming | null => {
  const value = parsed(text);
  const none = { highlights: [], foreign: [] };
  const read = fromJson(value) ?? fromWebAnnotation(value) ?? fromHypothesis(value);
  return read && { ...none, ...read };
};
