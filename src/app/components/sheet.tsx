import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Low, it leaves most of the page above it to the text; the words are those of the button that changes it. */
  readonly low: boolean;
  readonly lowLabel: string;
  readonly onLow: (low: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A panel that rises from the bottom of a phone and leaves the text above it readable, so it is not modal.
 * Takes focus when it opens; what opened it gets focus back by itself, since it stays on the page.
 */
export const Sheet = ({ title, closeLabel, onClose, low, lowLabel, onLow, children }: Props) => {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [title]);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={title}
      data-covers-below={low ? 'low' : 'high'}
      className="no-print fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 flex max-h-[52dvh] flex-col data-[covers-below=low]:h-56 data-[covers-below=low]:max-h-[34dvh] rounded-t-2xl border-t border-line bg-raised shadow-[0_-8px_30px_rgb(0_0_0/0.12)] outline-none"
    >
      <header className="flex items-center justify-between ps-5 pe-2 pt-1">
        <h2 className="me-auto font-serif text-base font-bold">{title}</h2>
        <IconButton icon={low ? 'previous' : 'next'} label={lowLabel} onClick={() => onLow(!low)} />
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div data-panel className="overflow-y-auto overscroll-contain pb-4">
        {children}
      </div>
    </section>
  );
};
