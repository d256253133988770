import { normaliseSpaces } from '#pipeline/parse/text/whitespace.ts';
import type { Outlet } from './outlets.ts';

export interface SplitTitle {
  readonly title: string;
  readonly section?: string;
}

const SUFFIX = /^(?<rest>.*\S)\s*(?:\s[-–—]|[|｜_])\s*(?<suffix>[^-–—|｜_]{1,40})$/su;

const fold = (name: string): string => name.replace(/\s+/gu, '').toLowerCase();

/**
 * Cuts the outlet's name and its sections, as the outlet table knows them, off the end of a headline; the section cut
 * first is the article's. A headline that is nothing but such words stays whole. Whitespace runs become one space.
 */
export const splitTitle = (written: string, outlet: Outlet): SplitTitle => {
  const names = new Set([outlet.name, outlet.host, ...(outlet.suffixes ?? [])].map(fold));
  const sections = outlet.sections ?? [];
  let title = normaliseSpaces(written).text;
  let section: string | undefined;
  for (;;) {
    const { rest, suffix } = SUFFIX.exec(title)?.groups ?? {};
    if (rest === undefined || suffix === undefined) break;
    if (!names.has(fold(suffix)) && !sections.includes(suffix.trim())) break;
    if (sections.includes(suffix.trim())) section ??= suffix.trim();
    title = rest.trim();
  }
  return section === undefined ? { title } : { title, section };
};
