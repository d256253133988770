import * as v from 'valibot';
import { articleFile, historyFile } from '#model/files.ts';
import { HistorySchema, type History } from '#model/history.ts';
import type { Emission } from '#pipeline/emit/emit.ts';
import { extendHistory, type ArticleVersion } from '#pipeline/emit/history.ts';
import { textOf, textFile, type SiteFile } from './data-files.ts';
import type { OutputFolder } from './output-folder.ts';

const VersionSchema = v.object({ textHash: v.string(), blocks: v.array(v.object({ text: v.string() })) });

const parsed = <S extends v.GenericSchema>(source: string | null, schema: S): v.InferOutput<S> | null => {
  if (source === null) return null;
  try {
    const result = v.safeParse(schema, JSON.parse(source));
    return result.success ? result.output : null;
  } catch {
    return null; // cut, or by another program
  }
};

/** The hash in an article's source, without parsing all of it. */
const textHashIn = (source: string): string | null => /"textHash":"([^"]*)"/u.exec(source)?.[1] ?? null;

const changed = (out: OutputFolder, file: SiteFile, textHash: string): ArticleVersion | null => {
  if (out.has(file)) return null;
  const before = out.read(file.fileName);
  return before === null || textHashIn(before) === textHash ? null : parsed(before, VersionSchema);
};

/**
 * Writes, for every article whose text differs from the one that lies in the output folder, where its blocks went, so that a
 * reader's highlights can follow. Must run before the articles are written. Returns the names of all histories that belong to
 * the site, those of earlier builds too.
 */
export const writeHistories = (
  out: OutputFolder,
  { articles }: Emission,
  { folder, files }: { readonly folder: string; readonly files: readonly SiteFile[] },
): string[] => {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  return articles.map(({ entry, settled: { id } }) => {
    const fileName = folder + historyFile(id);
    const file = byName.get(folder + articleFile(id));
    const before = file && changed(out, file, entry.textHash);
    const after = before && parsed(file === undefined ? null : textOf(file), VersionSchema);
    if (before && after) {
      const known: History | null = parsed(out.read(fileName), HistorySchema);
      out.write(textFile(fileName, `${JSON.stringify(extendHistory(known, before, after))}\n`));
    }
    return fileName;
  });
};
