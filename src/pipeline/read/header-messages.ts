import type { Message } from '#model/message.ts';
import { archivedInstant } from './archive-stamp.ts';
import type { Header } from './header.ts';
import { placeOf } from './place.ts';
import type { ArchivedFile } from './raw-article.ts';

/** What is wrong with a file's header and what to do about it; an error when it is no article. */
export const headerMessages = (
  { file, source }: ArchivedFile,
  { frontMatter, stamp, link, end }: Header,
): Message[] => {
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
  if (link === null && (frontMatter?.fields.title ?? '') === '') {
    add(
      'read/no-link-line',
      'error',
      end,
      'This is no archived article: a line “[title](address)” or a title in the front matter is missing; add one or move the file out of the folder.',
    );
  }
  if (link?.title === '' && (frontMatter?.fields.title ?? '') === '') {
    add('read/no-title', 'error', end, 'The link line has no title between its brackets; write one there.');
  }
  return messages;
};
