import * as v from 'valibot';
import { isMap, parseDocument, type Document } from 'yaml';
import type { Message } from '#model/message.ts';
import { HostSchema, OutletSchema } from './outlet-schema.ts';
import { OUTLETS, type Outlet } from './outlets.ts';
import { placeOf } from './place.ts';
import type { ArchivedFile } from './raw-article.ts';

export interface OwnOutlets {
  /** The built-in table with the archive's own lines in it. */
  readonly outlets: readonly Outlet[];
  readonly messages: readonly Message[];
}

/** Where a key path stands in the text; the nearest part of the path that has a place counts. */
const offsetAt = (document: Document, path: readonly string[]): number => {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === path[length - 1]) : undefined;
    const key: unknown = pair?.key;
    if (typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range))
      return Number(key.range[0]);
  }
  return 0;
};

const withFields = (
  outlet: Outlet,
  { name = outlet.name, suffixes, timeZone, datelineForm, sections }: v.InferOutput<typeof OutletSchema>,
): Outlet => ({
  ...outlet,
  name,
  ...(suffixes && { suffixes }),
  ...(timeZone !== undefined && { timeZone }),
  ...(datelineForm && { datelineForm }),
  ...(sections && { sections }),
});

const reasonOf = ({ type, path, message }: v.BaseIssue<unknown>): string => {
  if (type !== 'strict_object') return message;
  return path === undefined ? 'it must hold fields such as name and timeZone' : 'is not known here';
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the archive's own outlets (YAML or JSON: host → name, suffixes, timeZone, datelineForm, sections) into the built-in
 * table: a new host is added, a known one keeps what its line leaves open. A line at fault is left out with a message.
 */
export const readOwnOutlets = ({ file, source }: ArchivedFile): OwnOutlets => {
  const messages: Message[] = [];
  const add = (at: number, reason: string): void => {
    messages.push({ rule: 'read/outlets', severity: 'warning', file, place: placeOf(source, at), reason });
  };
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    add(error.pos[0], `The outlets are no valid YAML, so none of them is used (${error.message}).`);
    return { outlets: OUTLETS, messages };
  }
  const table: unknown = document.toJS({ maxAliasCount: 100 });
  if (table === null || table === undefined) return { outlets: OUTLETS, messages };
  if (!isRecord(table)) {
    add(
      0,
      'The outlets must be hosts, each with what is known of it, such as “example.org: { name: 例报 }”.',
    );
    return { outlets: OUTLETS, messages };
  }
  const byHost = new Map(OUTLETS.map((outlet) => [outlet.host, outlet]));
  for (const [written, fields] of Object.entries(table)) {
    const host = v.safeParse(HostSchema, written);
    const outlet = v.safeParse(OutletSchema, fields);
    const issues = [...(host.issues ?? []), ...(outlet.issues ?? [])];
    for (const issue of issues) {
      const path = v.getDotPath(issue)?.split('.') ?? [];
      const field = path[0] === undefined ? '' : `${path.join('.')} `;
      add(
        offsetAt(document, [written, ...path]),
        `The outlet ${written} is left out: ${field}${reasonOf(issue)}.`,
      );
    }
    if (!host.success || !outlet.success) continue;
    const known = byHost.get(host.output);
    byHost.set(host.output, withFields(known ?? { host: host.output, name: host.output }, outlet.output));
  }
  return { outlets: [...byHost.values()], messages };
};
