import { parseBody, type ParsedBody } from './parse.ts';

/** For tests: parses a body of an article headed 港口重开 whose address is https://example.org/news/1. */
export const parse = (body: string): ParsedBody =>
  parseBody({
    body,
    title: '港口重开',
    dates: [],
    source: { file: 'a.txt', url: 'https://example.org/news/1', outlet: 'example.org', tags: [] },
  });

/** For tests: each block's kind and text. */
export const blocksOf = (body: string): string[] =>
  parse(body).blocks.map(({ kind, text }) => `${kind} ${text}`.trim());
