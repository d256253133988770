import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '#model/message.ts';
import { OUTLETS } from '#pipeline/read/outlets.ts';
import { readOwnOutlets, type OwnOutlets } from '#pipeline/read/own-outlets.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';

const NAMES = ['outlets.yaml', 'outlets.yml', 'outlets.json'];

/** Whether a file in an archive's folder, by its name relative to it, tells of outlets. */
export const isOutletsFile = (file: string): boolean => NAMES.includes(file);

const exists = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false; // most archives have none
  }
};

const warning = (file: string, reason: string): Message => ({
  rule: 'read/outlets',
  severity: 'warning',
  file,
  place: null,
  reason,
});

/** The table of outlets for an archive's folder: the built-in one, with what `outlets.yaml` (or `.yml`, `.json`) there says. */
export const readOutlets = async (folder: string): Promise<OwnOutlets> => {
  const there: string[] = [];
  for (const name of NAMES) if (await exists(path.join(folder, name))) there.push(name);
  const [file, ...others] = there;
  if (file === undefined) return { outlets: OUTLETS, messages: [] };
  const ignored = others.map((other) =>
    warning(other, `It is not read, for ${file} is there too; join them.`),
  );
  const read = readBytes({ path: path.join(folder, file), file });
  const decoded = read.bytes === null ? null : decode(read.bytes);
  if (decoded === null) {
    const reason = read.bytes === null ? read.reason : 'It is no text, so none of its outlets is used.';
    return { outlets: OUTLETS, messages: [warning(file, reason), ...ignored] };
  }
  const { outlets, messages } = readOwnOutlets({ file, source: decoded.text.replace(/^\uFEFF/u, '') });
  return { outlets, messages: [...messages, ...ignored] };
};
