import { GAZETTEER } from '#pipeline/annotate/entities/gazetteer/gazetteer.ts';
import { fold } from '#model/script/fold.ts';
import type { TypedSpan } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { LabelledText } from './labelled-text.ts';

const STATE_ORGAN = /(?:部|院|局|署|厅|委员会|议会|会议|央行|法庭|军|处|办公室|参谋部|司令部|警察)$/u;
const STANDS_WHOLE = /(?:公司|银行|大学|学院|集团|协会|联盟|联合会|队|党|医院)$/u;

/** A state organ behind its country is two names in our text, one in that of others. */
const split = (folded: string, name: TypedSpan): TypedSpan[] => {
  const { start, end, type } = name;
  const surface = folded.slice(start, end);
  if (type !== 'organization' || !STATE_ORGAN.test(surface) || STANDS_WHOLE.test(surface)) return [name];
  const place = GAZETTEER.matchesAt(folded, start).findLast(
    (match) => match.value.type === 'place' && match.end - start >= 2 && end - match.end >= 2,
  );
  if (place === undefined) return [name];
  return [
    { start, end: place.end, type: 'place' },
    { start: place.end, end, type },
  ];
};

const isListedPlace = (folded: string, { start, end, type }: TypedSpan): boolean =>
  type === 'place' &&
  (end - start === 1 ||
    GAZETTEER.matchesAt(folded, start).some((match) => match.end === end && match.value.type === 'place'));

/**
 * Brings sentences labelled by other rules nearer to ours: a country and its ministry are two names, and the places of one letter
 * and those listed that `seen`, a model trained on our own sentences, sees where they have no name are names.
 */
export const adaptLabels = (
  { text, names }: LabelledText,
  seen: (text: string) => readonly TypedSpan[],
): LabelledText => {
  const folded = fold(text);
  const kept = names.flatMap((name) => split(folded, name));
  const added = seen(text).filter(
    (name) =>
      isListedPlace(folded, name) && !kept.some(({ start, end }) => start < name.end && name.start < end),
  );
  return { text, names: [...kept, ...added].toSorted((a, b) => a.start - b.start) };
};
