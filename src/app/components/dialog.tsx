import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Beside the page, which stays as bright as it is: for what changes the page. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is rendered: Escape, the button and a click beside it close it. */
export const Dialog = ({ title, closeLabel, onClose, beside = false, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      closedby="any"
      className={`max-h-[85dvh] rounded-xl border border-line bg-raised text-ink ${beside ? 'm-auto w-[min(22.5rem,calc(100vw-2rem))] shadow-[0_8px_40px_rgb(0_0_0/0.18)] backdrop:bg-transparent middle:me-5 middle:mt-16' : 'm-auto w-[min(28rem,calc(100vw-2rem))] backdrop:bg-black/40'}`}
    >
      <header className="sticky top-0 flex items-center justify-between bg-raised ps-5 pe-2 pt-2">
        <h2 className="font-serif text-lg font-bold">{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={() => ref.current?.close()} />
      </header>
      <div className="px-5 pt-2 pb-6">{children}</div>
    </dialog>
  );
};
