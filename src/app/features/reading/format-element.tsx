import type { ReactNode } from 'react';
import type { TextMark } from '#model/block.ts';

interface Props {
  readonly format: TextMark;
  readonly children: ReactNode;
}

export const FormatElement = ({ format, children }: Props) => {
  switch (format.kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'deleted':
      return <del>{children}</del>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'ruby':
      return (
        <ruby>
          {children}
          <rt>{format.annotation}</rt>
        </ruby>
      );
    case 'link':
      return (
        <a className="text-link" href={format.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
  }
};
