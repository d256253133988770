import type { KeyboardEvent, ReactNode } from 'react';
import type { OpenTag, Tag } from './reading-mark.ts';

interface Props {
  readonly tag: Tag;
  readonly place: { readonly block: string; readonly start: number };
  readonly reachable: boolean;
  readonly onOpen: OpenTag;
  readonly children: ReactNode;
}

/**
 * A name or time that can be opened. Not a <button>, which would be an unbreakable box that breaks the rules for punctuation at
 * line ends, and not a link, whose long press on a phone opens a menu where the reader wants to select text.
 */
export const TagElement = ({ tag, place, reachable, onOpen, children }: Props) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(tag, place);
  };
  return (
    <span
      role="button"
      tabIndex={reachable ? 0 : -1}
      className="tag"
      data-type={tag.type}
      data-tag={tag.id}
      data-start={place.start}
      data-undated={tag.undated || undefined}
      aria-label={tag.label}
      onClick={() => {
        // The end of a selection drag is not a click on the name.
        if (document.getSelection()?.isCollapsed !== false) onOpen(tag, place);
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
};
