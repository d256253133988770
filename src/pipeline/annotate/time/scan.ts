import { unitTable } from '../../characters/unit-table.ts';
import type { Draft, Form, Meaning } from './draft.ts';
import { FORMS } from './forms/forms.ts';
import { mayBegin } from './gate.ts';
import { PROTECTED_STARTS, protectedUntil } from './protected-spans.ts';

const formsByFirst = new Map<number, Form[]>();
for (const form of FORMS) {
  for (const first of new Set(form.starts)) {
    const code = first.charCodeAt(0);
    formsByFirst.set(code, [...(formsByFirst.get(code) ?? []), form]);
  }
}

const OPENS = unitTable({ test: (character) => formsByFirst.has(character.charCodeAt(0)) });
const PROTECTS = unitTable({ test: (character) => PROTECTED_STARTS.includes(character) });
const DIGIT = unitTable(/[0-9０-９]/u);

const longest = (text: string, start: number, forms: readonly Form[]): Draft | null => {
  let best: Meaning | null = null;
  let reached = start;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = pattern.lastIndex;
    if (end <= reached) continue;
    const { groups } = match;
    const meaning = read({ text, start, end, group: (name) => groups?.[name] ?? '' });
    if (meaning === null) continue;
    best = meaning;
    reached = end;
  }
  return best === null ? null : { ...best, start, end: reached, surface: text.slice(start, reached) };
};

/** Every expression in the text, in order and without overlaps; one pass, a bounded look at each character. */
export const scan = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  const { length } = text;
  let reached = 0;
  for (let position = 0; position < length; position++) {
    const code = text.charCodeAt(position);
    if (PROTECTS[code] === 1) {
      const end = protectedUntil(text, position);
      if (end > position) {
        position = end - 1;
        continue;
      }
    }
    if (OPENS[code] === 0) continue;
    // A number is read from its first digit or not at all.
    if (DIGIT[code] === 1 && position > reached && DIGIT[text.charCodeAt(position - 1)] === 1) continue;
    if (!mayBegin(text, position, reached)) continue;
    const draft = longest(text, position, formsByFirst.get(code) ?? []);
    if (draft === null) continue;
    drafts.push(draft);
    reached = draft.end;
    position = draft.end - 1;
  }
  return drafts;
};
