import type { Correction } from '#model/correction/correction.ts';
import { edtfWords } from '#app/lib/text/dates.ts';
import type { Catalogue } from '#app/lib/text/zh-hans.ts';

/** What a correction says, in one short sentence that quotes the text. */
export const correctionWords = (
  text: Catalogue,
  correction: Correction extends infer C
    ? C extends unknown
      ? Omit<C, 'id' | 'made' | 'where'>
      : never
    : never,
): string => {
  const { said } = text.corrections;
  const { surface } = correction;
  switch (correction.action) {
    case 'hide':
      return said.hide(surface);
    case 'retype':
      return said.retype(surface, text.entities.type[correction.type]);
    case 'rename':
      return said.rename(surface, correction.name);
    case 'merge':
      return said.merge(surface, correction.into.name);
    case 'split':
      return said.split(surface, correction.name);
    case 'hide-date':
      return said['hide-date'](surface);
    case 'redate':
      return said.redate(surface, edtfWords(text, correction.to));
  }
};
