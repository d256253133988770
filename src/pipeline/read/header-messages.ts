import type { Message } from '#model/message.ts';
import { archivedInstant } from './archive-stamp.ts';
import type { Header } from './header.ts';
import { placeOf } from './place.ts';
import type { ArchivedFile } from './raw-article.ts';

/** What is wrong with a file's header and what to do about it. */
export const headerMessages = ({ file, source }: ArchivedFile, { frontMatter, stamp }: Header): Message[] => {
  const messages: Message[] = [];
  const add = (rule: string, severity: Message['severity'], at: number, reason: string): void => {
    messages.push({ rule, severity, file, place: placeOf(source, at), reason });
  };
  if (frontMatter?.problem) {
    add(
      'read/front-matter',
      'warning',
      frontMatter.problem.at,
      `The front matter is no valid YAML (${frontMatter.problem.reason.split('\n', 1)[0] ?? ''}); what could be read was used, mend the line to get the rest.`,
    );
  }
  if (stamp !== null && archivedInstant(stamp) === null) {
    add(
      'read/archive-time',
      'info',
      frontMatter?.end ?? 0,
      `The archive comment holds “${stamp}” where milliseconds since 1970 are expected; the time of archiving stays unknown.`,
    );
  }
  return messages;
};

const REFUSALS = {
  'read/no-text': 'There is no text in the file; archive the page again or remove the file.',
  'read/not-text':
    'This is no text but something else that goes by a text’s name; move it out of the folder.',
  'read/no-article':
    'This is no archived article: a few words without headline, date or address; write a line “[title](address)” above them or move the file out of the folder.',
} as const;

/** Why a file is no article. */
export const refusal = (file: string, rule: keyof typeof REFUSALS): Message => ({
  rule,
  severity: 'error',
  file,
  place: rule === 'read/no-article' ? { line: 1, column: 1 } : null,
  reason: REFUSALS[rule],
});

/** Says where the title of a file without a headline in its header was found. */
export const titleFound = (file: string, where: 'page' | 'file name'): Message => ({
  rule: 'read/title-found',
  severity: 'info',
  file,
  place: null,
  reason: `The header has no headline, so the title is that of the ${where}; write a line “[title](address)” or front matter to give it another.`,
});
