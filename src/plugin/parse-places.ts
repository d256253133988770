import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { emit } from '#pipeline/emit/emit.ts';
import { Archive } from './archive.ts';
import { dataFiles } from './data-files.ts';
import { writeHistories } from './histories.ts';
import { OutputFolder } from './output-folder.ts';
import type { Cache } from './project-cache.ts';
import { isUnreadable, unreadable } from './read-results.ts';

/** What an earlier run wrote for articles that are gone must not stay; files of other names are not ours. */
const OURS =
  /^(?:(?:articles|history)\/[0-9a-f]{12}|months\/(?:\d{4}-\d\d|undated))\.json(?:\.\d+\.unfinished)?$/u;

const firstOf = <T, R>(from: readonly T[], get: (item: T) => R | null): R | null => {
  for (const item of from) {
    const found = get(item);
    if (found !== null) return found;
  }
  return null;
};

export interface ParsedPlaces {
  readonly report: Report;
  /** Whether a file or place could not be read at all. */
  readonly hasUnreadable: boolean;
}

/** Reads archives, folders or files, and writes what the data folder of a reader of all of them would hold to `out`. */
export const parsePlaces = async (
  places: readonly string[],
  { out, annotate, cache }: { readonly out: string; readonly annotate: boolean; readonly cache: Cache },
): Promise<ParsedPlaces> => {
  const results: FileResult[] = [];
  const archives: Archive[] = [];
  const tables = new Map<string, readonly Message[]>();
  for (const place of places) {
    const archive = new Archive(place, { cache, annotate });
    await archive.readAll();
    archives.push(archive);
    results.push(...archive.results);
    if (archive.results.length === 0 && archive.problem !== null)
      results.push({ ...unreadable(place, archive.problem), article: null, removed: {} });
    tables.set(archive.folder, archive.messages);
  }
  const emission = emit(results, [...tables.values()].flat());
  const files = dataFiles(emission, (key) => firstOf(archives, (archive) => archive.read(key)));
  const folder = new OutputFolder(out, cache);
  const histories = writeHistories(folder, emission, { folder: '', files });
  for (const file of files) folder.write(file);
  folder.remember();
  const written = new Set([...files.map(({ fileName }) => fileName), ...histories]);
  folder.remove((name) => OURS.test(name) && !written.has(name));
  return { report: emission.report, hasUnreadable: results.some(isUnreadable) };
};
