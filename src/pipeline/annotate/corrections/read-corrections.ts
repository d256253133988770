import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { parseDocument, type Document } from 'yaml';
import { CORRECTIONS_VERSION, CorrectionSchema, type Correction } from '#model/correction/correction.ts';
import type { Message } from '#model/message.ts';
import { placeOf } from '../../read/place.ts';
import type { ArchivedFile } from '../../read/raw-article.ts';

/** A correction and where it is written. */
export interface WrittenCorrection {
  readonly correction: Correction;
  readonly file: string;
  readonly place: Message['place'];
}

export interface ReadCorrections {
  readonly corrections: readonly WrittenCorrection[];
  readonly messages: readonly Message[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const offsetAt = (document: Document, path: readonly (string | number)[]): number => {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
};

/** What people who write a correction by hand may leave out: an id, made of what it says, and an instant, by its place in the file. */
const completed = (written: Record<string, unknown>, index: number): Record<string, unknown> => ({
  id: bytesToHex(sha256(utf8ToBytes(JSON.stringify(written)))).slice(0, 24),
  made: new Date(index * 1000).toISOString(),
  ...written,
});

const describe = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  const field = path === null ? '' : `${path} `;
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${field}is not known here`;
  if (issue.received === 'undefined') return `${field}is missing`;
  return `${field}${issue.message.startsWith('Invalid') ? `must be ${issue.expected ?? 'something else'}` : issue.message}`;
};

/**
 * Reads a file of corrections (YAML or JSON: `version`, and `corrections` as a list). One at fault is left out with a message
 * that says where and why; the others count.
 */
export const readCorrections = ({ file, source }: ArchivedFile): ReadCorrections => {
  const messages: Message[] = [];
  const add = (at: number, reason: string): void => {
    messages.push({ rule: 'correct/faulty', severity: 'warning', file, place: placeOf(source, at), reason });
  };
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    add(error.pos[0], `The corrections are no valid YAML, so none of them is made (${error.message}).`);
    return { corrections: [], messages };
  }
  const whole: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isRecord(whole) || !Array.isArray(whole['corrections'])) {
    add(0, 'The file must hold “version: 1” and a list “corrections”; export it from the reader again.');
    return { corrections: [], messages };
  }
  if (whole['version'] !== CORRECTIONS_VERSION) {
    const reason = `The corrections must be of version ${String(CORRECTIONS_VERSION)}, so none of them is made; export them from the reader again.`;
    add(offsetAt(document, ['version']), reason);
    return { corrections: [], messages };
  }
  const corrections: WrittenCorrection[] = [];
  for (const [index, written] of whole['corrections'].entries()) {
    const checked = v.safeParse(CorrectionSchema, isRecord(written) ? completed(written, index) : written);
    const at = offsetAt(document, ['corrections', index]);
    if (checked.success) corrections.push({ correction: checked.output, file, place: placeOf(source, at) });
    const [issue] = checked.issues ?? [];
    if (issue === undefined) continue;
    const path = v.getDotPath(issue)?.split('.') ?? [];
    add(
      offsetAt(document, ['corrections', index, ...path]),
      `This correction is left out: ${describe(issue)}.`,
    );
  }
  return { corrections, messages };
};
