import type { Article, Lang } from '#model/article.ts';
import type { Block, TextMark } from '#model/block.ts';
import { segments } from '#model/segments.ts';
import type { Span } from '#model/span.ts';
import { rowRuns } from '#model/typesetting/row-runs.ts';
import { htmlText } from './html-text.ts';

/** A stretch of a block's text, in code units, and the element it stands in. */
export interface LookMark extends Span {
  readonly element: string;
  readonly attributes: string;
}

const ELEMENTS: Readonly<Partial<Record<TextMark['kind'], string>>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  deleted: 'del',
  superscript: 'sup',
  subscript: 'sub',
};

/** What changes a block's looks: its formatting, and its names and times, underlined. Links would be gone again under the reader's finger. */
export const lookMarks = ({ entities, mentions, times }: Article, { id, marks }: Block): LookMark[] => {
  const tag = (type: string, more = ''): Omit<LookMark, keyof Span> => ({
    element: 'span',
    attributes: ` class="tag" data-type="${type}"${more}`,
  });
  return [
    ...marks.flatMap(({ kind, start, end }) => {
      const element = ELEMENTS[kind];
      return element === undefined ? [] : [{ start, end, element, attributes: '' }];
    }),
    ...mentions
      .filter(({ block }) => block === id)
      .map(({ start, end, entity }) => {
        const type = entities.find((one) => one.id === entity)?.type ?? 'person';
        return { start, end, ...tag(type) };
      }),
    ...times
      .filter(({ block }) => block === id)
      .map(({ start, end, value }) => ({
        start,
        end,
        ...tag('time', value === null ? ' data-undated="true"' : ''),
      })),
  ];
};

/** A run of text set in rows, as the app sets it. */
export const setText = (text: string, lang: Lang): string =>
  lang.startsWith('zh')
    ? rowRuns(text)
        .map((run) =>
          run.kind === 'text'
            ? htmlText(run.text)
            : `<span class="set-${run.kind}">${htmlText(run.text)}</span>`,
        )
        .join('')
    : htmlText(text);

/** A text in HTML with marks over it; cut where the app cuts it, so that its lines are the same to the pixel. */
export const lookText = (text: string, lang: Lang, marks: readonly LookMark[]): string =>
  segments(text.length, marks)
    .map(({ start, end, marks: here }) => {
      const before = here.map(({ element, attributes }) => `<${element}${attributes}>`).join('');
      const after = here
        .toReversed()
        .map(({ element }) => `</${element}>`)
        .join('');
      return `${before}${setText(text.slice(start, end), lang)}${after}`;
    })
    .join('');
