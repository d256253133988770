import type { Draft, Form, Meaning } from './draft.ts';
import { FORMS } from './forms/forms.ts';
import { protectedSpans } from './protected-spans.ts';

const formsByFirst = new Map<number, Form[]>();
for (const form of FORMS) {
  for (const first of new Set(form.starts)) {
    const code = first.charCodeAt(0);
    formsByFirst.set(code, [...(formsByFirst.get(code) ?? []), form]);
  }
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

const longest = (text: string, start: number, forms: readonly Form[]): Draft | null => {
  let best: (Meaning & { end: number }) | null = null;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (best !== null && end <= best.end) continue;
    const meaning = read({ text, start, end, group: (name) => match.groups?.[name] ?? '' });
    if (meaning !== null) best = { ...meaning, end };
  }
  return best === null ? null : { ...best, start, surface: text.slice(start, best.end) };
};

/** Every expression in the text, in order and without overlaps; one pass, a bounded look at each character. */
export const scan = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  const names = protectedSpans(text);
  let name = 0;
  let position = 0;
  let afterDigit = false;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const protection = names[name];
    if (protection !== undefined && position >= protection.start) {
      position = Math.max(position, protection.end);
      name += 1;
      continue;
    }
    const digit = isDigit(code);
    const forms = digit && afterDigit ? undefined : formsByFirst.get(code);
    const draft = forms === undefined ? null : longest(text, position, forms);
    if (draft !== null) {
      drafts.push(draft);
      position = draft.end;
      afterDigit = false;
      continue;
    }
    afterDigit = digit;
    position += 1;
  }
  return drafts;
};
