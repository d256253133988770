import type { FileResult } from './collection.ts';

/**
 * Gives every article an id of its own: where two files have the same base name and address, the ones after the first by
 * path get `idOfPath` of their whole relative path, and a message. Results come back in order of their paths.
 */
export const settleIds = (
  results: readonly FileResult[],
  idOfPath: (file: string) => string,
): FileResult[] => {
  const owners = new Map<string, string>();
  return results
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map((result) => {
      const { article, file } = result;
      if (article === null) return result;
      const owner = owners.get(article.summary.id);
      let { id } = article.summary;
      for (let copy = 1; owners.has(id); copy++) id = idOfPath(copy === 1 ? file : `${file}#${String(copy)}`);
      owners.set(id, file);
      if (owner === undefined) return result;
      const reason = `The file has the same name and address as ${owner}, so its id comes from its path and changes when it moves; remove one of the two if they are the same.`;
      const message = { rule: 'emit/same-article', severity: 'warning' as const, file, place: null, reason };
      const summary = { ...article.summary, id };
      return { ...result, article: { ...article, summary }, messages: [...result.messages, message] };
    });
};
