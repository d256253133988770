import type { Correction } from '#model/correction/correction.ts';
import type { Outcome } from '#model/correction/outcome.ts';
import type { Message } from '#model/message.ts';
import type { WrittenCorrection } from './read-corrections.ts';

const about = (correction: Correction): string => {
  const { action, surface, where } = correction;
  const article = where.scope === 'everywhere' ? 'everywhere' : `in article ${where.article}`;
  return `“${action}” of “${surface}” ${article}`;
};

/** What there is to say of corrections that changed nothing; `outcomes` are those of all articles, by correction. */
export const correctionMessages = (
  corrections: readonly WrittenCorrection[],
  outcomes: ReadonlyMap<string, ReadonlySet<Outcome>>,
): Message[] =>
  corrections.flatMap(({ correction, file, place }): Message[] => {
    const became = outcomes.get(correction.id);
    if (became?.has('applied') === true) return [];
    const message = (name: string, severity: Message['severity'], reason: string): Message[] => [
      {
        rule: `correct/${name}`,
        severity,
        file,
        place,
        reason: `The correction ${about(correction)} ${reason}`,
      },
    ];
    if (became?.has('needless') === true)
      return message(
        'needless',
        'info',
        'changes nothing any more, for the text is read that way anyway; it can be removed.',
      );
    if (became?.has('lost') === true)
      return message(
        'unmatched',
        'warning',
        'no longer matches: its words, or the name they were part of, are gone; make it anew or remove it.',
      );
    return message(
      'unmatched',
      'warning',
      correction.where.scope === 'everywhere'
        ? 'matches nothing in this archive; remove it if it should not be needed.'
        : 'is about an article that this archive does not have; remove it, or put the article back.',
    );
  });
