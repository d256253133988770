import { decode } from '#plugin/decode.ts';
import { listFiles, type FoundFile } from '#plugin/list-files.ts';
import { readBytes } from '#plugin/read-bytes.ts';
import { reasonOf } from '#plugin/reason-of.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { groupOf } from './group.ts';

export interface Measured {
  readonly groups: ReadonlyMap<string, readonly Coverage[]>;
  /** Files and places without an article, each with the reason. */
  readonly skipped: readonly string[];
}

const measureFile = async (found: FoundFile): Promise<Coverage | string> => {
  const read = readBytes(found);
  if (read.bytes === null) return read.reason;
  const decoded = decode(read.bytes);
  if (decoded === null) return 'It is no text.';
  return coverageOf({ file: found.file, source: decoded.text }) ?? 'It is no article.';
};

const filesOf = async (place: string): Promise<FoundFile[] | string> => {
  try {
    return await listFiles(place);
  } catch (error) {
    return reasonOf(error);
  }
};

/** Measures every archived file in some folders, grouped by archive; what cannot be read is skipped with a reason. */
export const measure = async (places: readonly string[]): Promise<Measured> => {
  const groups = new Map<string, Coverage[]>();
  const skipped: string[] = [];
  for (const place of places) {
    const files = await filesOf(place);
    if (typeof files === 'string') {
      skipped.push(`${place}: ${files}`);
      continue;
    }
    for (const found of files) {
      const measured = await measureFile(found);
      const group = groupOf(place, found);
      if (typeof measured === 'string') skipped.push(`${found.file}: ${measured}`);
      else groups.set(group, [...(groups.get(group) ?? []), measured]);
    }
  }
  return { groups, skipped };
};
