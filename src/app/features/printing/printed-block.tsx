import type { Block, Picture } from '#model/block.ts';
import Markdown from '#app/components/markdown.tsx';
import { PrintedText, type Printed } from './printed-text.tsx';

interface Props {
  readonly block: Block;
  readonly printed: Printed;
  readonly pictures: boolean;
}

/** A picture that could not be fetched leaves no hole on the paper. */
export const PrintedPicture = ({ picture }: { readonly picture: Picture }) => (
  <img
    src={picture.src}
    alt={picture.alt}
    onError={({ currentTarget }) => currentTarget.remove()}
    className="print-picture"
  />
);

const Body = ({ block, printed, pictures }: Props) => {
  const text = <PrintedText block={block} {...printed} />;
  switch (block.kind) {
    case 'paragraph':
      return <p>{text}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{text}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      );
    case 'list-item':
      return (
        <p style={{ marginInlineStart: `${block.depth * 1.5}em` }}>
          {block.ordered ? `${block.number ?? ''}. ` : '• '}
          {text}
        </p>
      );
    case 'figure':
      return (
        <figure>
          {pictures && <PrintedPicture picture={block.picture} />}
          {block.text !== '' && <figcaption>{text}</figcaption>}
        </figure>
      );
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of an archived table never move
              <tr key={index}>
                {row.map((cell) => {
                  const Cell = cell.header ? 'th' : 'td';
                  return (
                    <Cell key={cell.start}>
                      <PrintedText block={block} {...printed} part={cell} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'code':
      return <pre>{text}</pre>;
    case 'embed':
      return (
        <p>
          {block.text} {block.href}
        </p>
      );
    case 'rule':
      return <hr />;
  }
};

/** A block with its number, by which the index names it, and its notes beside it. */
export const PrintedBlock = (props: Props) => {
  const { block, printed } = props;
  const notes = printed.notes.filter((note) => note.block === block.id);
  return (
    <div className="print-row" data-block-kind={block.kind}>
      <span className="print-block-number">{block.text === '' ? '' : block.id.slice(1)}</span>
      <Body {...props} />
      {notes.length > 0 && (
        <ol className="print-notes">
          {notes.map(({ number, note }) => (
            <li key={number}>
              <span className="print-number">{number}</span>
              <Markdown>{note}</Markdown>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
