import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  /** The words on the button that opens the form, and its name. */
  readonly label: string;
  /** False while what was entered cannot be made. */
  readonly complete: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A button that opens a small form in its place; Escape and the form's own button close it and go back to the button. */
export const CorrectionForm = ({ label, complete, onSubmit, children }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const shown = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
    };
    shown?.addEventListener('keydown', onKeyDown);
    shown?.querySelector('input')?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'nearest' });
    if (!open && wasOpen.current) opener.current?.querySelector('button')?.focus();
    wasOpen.current = open;
    return () => shown?.removeEventListener('keydown', onKeyDown);
  }, [open]);

  if (!open) {
    return (
      <div ref={opener} className="mt-2">
        <Button onClick={() => setOpen(true)}>
          <Icon name="edit" />
          {label}
        </Button>
      </div>
    );
  }
  return (
    <form
      ref={form}
      aria-label={label}
      className="mt-2 space-y-3 rounded-lg border border-line bg-raised p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        setOpen(false);
        onSubmit();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          disabled={!complete}
          className="min-h-11 rounded-full bg-seal px-5 text-sm text-paper disabled:bg-line disabled:text-muted"
        >
          {words.apply}
        </button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </form>
  );
};
