import { expect, test } from 'vitest';
import { readIob2 } from './read-iob2.ts';

test('words become a text, tags become names, Latin words keep their space', () => {
  const source =
    '# text = x\n1\t新\tB-LOC\n2\t德里\tI-LOC\n3\t的\tO\n4\tTata\tB-ORG\n5\tSteel\tI-ORG\n\n1\t好\tO\n';
  expect(readIob2(source)).toEqual([
    {
      text: '新德里的Tata Steel',
      names: [
        { start: 0, end: 3, type: 'place' },
        { start: 4, end: 14, type: 'organization' },
      ],
    },
    { text: '好', names: [] },
  ]);
});
