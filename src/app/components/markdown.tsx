import MarkdownToJsx from 'markdown-to-jsx/react';
import type { ComponentProps } from 'react';

const Link = ({ href, children }: ComponentProps<'a'>) => (
  <a href={href} target="_blank" rel="noopener noreferrer" className="text-seal underline underline-offset-4">
    {children}
  </a>
);

/** Not a heading: those of a note are none of the page's. */
const Title = ({ children }: ComponentProps<'p'>) => <p className="font-bold">{children}</p>;

/** A picture would be fetched from elsewhere as soon as the note is shown, so it is a link. */
const PictureLink = ({ src, alt }: ComponentProps<'img'>) => <Link href={src}>{alt === '' ? src : alt}</Link>;

const OPTIONS = {
  // HTML stays what it is: characters.
  disableParsingRawHTML: true,
  forceWrapper: true,
  overrides: { a: Link, img: PictureLink, h1: Title, h2: Title, h3: Title, h4: Title, h5: Title, h6: Title },
} as const;

/** Markdown as elements. */
const Markdown = ({ children }: { readonly children: string }) => (
  <div className="markdown text-sm">
    <MarkdownToJsx options={OPTIONS}>{children}</MarkdownToJsx>
  </div>
);

export default Markdown;
