import type { TextMark } from '#model/block.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that a browser begins on a new line (HTML, “Rendering”), as far as they can stand in a body. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li listing main menu ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
export const LISTS = set('ul ol menu dir');
export const VERBATIM = set('pre listing xmp plaintext');
export const EMBEDS = set('iframe video audio embed object');

type PlainMark = Exclude<TextMark['kind'], 'link' | 'ruby'>;

/** Elements whose text carries a mark. */
export const MARKS: ReadonlyMap<string, PlainMark> = new Map<string, PlainMark>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);
