import fc from 'fast-check';
import { defaultTreeAdapter as adapter, html, parseFragment } from 'parse5';
import { expect, test, vi } from 'vitest';
import { parseTree, type Node, type Tree } from './tree.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

/** A tree without the links back to parents, which cannot be compared. */
const shapeOf = (node: Tree | Node): unknown => ({
  ...node,
  parentNode: undefined,
  ...('childNodes' in node && { childNodes: node.childNodes.map(shapeOf) }),
  ...('content' in node && { content: shapeOf(node.content) }),
});

const PIECES = [
  ...'<>&"\'=/! \n\r\t\f\0\uFEFF\uD83D\uDC4D\u00A0#;-aA1港。'.split(''),
  ...'👍 &amp; &#38; &notin </ <!-- --> <![CDATA[ ]]> <? <p> </p> <b> <br/> <table> <td> <svg> <math>'.split(
    ' ',
  ),
  ...'<textarea> </textarea> <script> </script> <template> <a_href=" <img_alt="港口 "_class="a_b"> \'_title=\''
    .split(' ')
    .map((piece) => piece.replaceAll('_', ' ')),
  '\r\n',
  '<pre>\n',
  '港口重开，船来了。',
  'https://example.org/a?b=1&c=2',
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

test('any page gives the tree that parse5 gives', () => {
  fc.assert(
    fc.property(page, (body) => {
      const context = adapter.createElement('body', html.NS.HTML, []);
      const expected = parseFragment(context, body, { scriptingEnabled: false });
      expect(shapeOf(parseTree(body))).toEqual(shapeOf(expected));
    }),
    { numRuns: 3000 },
  );
});

test('a page longer than what the parser keeps of it gives that tree too', () => {
  const body = '<p title="港口&amp;船">港口重开👍，船来了。\n'.repeat(9000);
  const context = adapter.createElement('body', html.NS.HTML, []);
  expect(shapeOf(parseTree(body))).toEqual(
    shapeOf(parseFragment(context, body, { scriptingEnabled: false })),
  );
});
