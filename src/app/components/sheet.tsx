import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { largerOf, type SheetSize } from './sheet-size.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size: SheetSize;
  /** The words of the button that changes the size. */
  readonly sizeLabel: string;
  readonly onSize: (size: SheetSize) => void;
  readonly children: ReactNode;
}

/**
 * A panel that rises from the bottom of a phone and leaves the text above it readable, so it is not modal; only when it is full
 * does it cover the rest. Its head is what it is dragged by. Takes focus when it opens and gives it back when it goes.
 */
export const Sheet = ({ title, closeLabel, onClose, size, sizeLabel, onSize, children }: Props) => {
  const ref = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    // Safari gives no focus to a button that is tapped.
    if (activeElement !== document.body && ref.current?.contains(activeElement) !== true)
      opener.current = activeElement;
    ref.current?.focus({ preventScroll: true });
  }, [title]);
  // A layout effect ends while the sheet is still on the page.
  useLayoutEffect(() => {
    const sheet = ref.current;
    return () => {
      const { current } = opener;
      if (sheet?.contains(document.activeElement) === true && current instanceof HTMLElement)
        current.focus({ preventScroll: true });
    };
  }, []);
  const drag = useSheetDrag(ref, { size, onSize, onClose });
  return (
    <>
      {size === 'full' && (
        // A tap beside the sheet; for keys there is Escape, and for all the button.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <div className="sheet-scrim no-print" onClick={onClose} />
      )}
      <section
        ref={ref}
        tabIndex={-1}
        aria-label={title}
        data-covers-below={size}
        className="sheet no-print flex flex-col rounded-t-2xl border-t border-line bg-raised outline-none"
      >
        <header {...drag} className="sheet-head flex items-center ps-5 pe-2 pt-2">
          <h2 className="me-auto font-serif text-base font-bold">{title}</h2>
          <IconButton
            icon={size === 'full' ? 'next' : 'previous'}
            label={sizeLabel}
            onClick={() => onSize(largerOf(size))}
          />
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div data-panel className="overflow-y-auto overscroll-contain pb-4">
          {children}
        </div>
      </section>
    </>
  );
};
