import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is rendered: Escape, the button and a click beside it close it. */
export const Dialog = ({ title, closeLabel, onClose, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      closedby="any"
      className="m-auto max-h-[85dvh] w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised text-ink backdrop:bg-black/40"
    >
      <header className="sticky top-0 flex items-center justify-between bg-raised ps-5 pe-2 pt-2">
        <h2 className="font-serif text-lg font-bold">{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={() => ref.current?.close()} />
      </header>
      <div className="px-5 pt-2 pb-6">{children}</div>
    </dialog>
  );
};
