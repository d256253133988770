import * as v from 'valibot';
import { DATA_FOLDER } from '#model/files.ts';

/** The site has no such file. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** The file is there, but it is not what this reader understands; `details` say where. */
export class BrokenDataError extends Error {
  override name = 'BrokenDataError';
  readonly details: readonly string[];

  constructor(file: string, details: readonly string[]) {
    super(`${file} is damaged or was written by another version`);
    this.details = details;
  }
}

const describe = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`;

/** Where an emitted file is, from the root of the host. */
export const dataAddress = (file: string): string => `${import.meta.env.BASE_URL}${DATA_FOLDER}/${file}`;

/** Fetches an emitted JSON file and checks it against its schema; what passes is typed, what fails is an error above. */
export const load = async <S extends v.GenericSchema>(
  file: string,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> => {
  const response = await fetch(dataAddress(file), { signal });
  if (response.status === 404) throw new NotFoundError(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  let json: unknown;
  try {
    json = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BrokenDataError(file, [String(error)]);
  }
  const result = v.safeParse(schema, json);
  if (!result.success) throw new BrokenDataError(file, result.issues.slice(0, 5).map(describe));
  return result.output;
};
