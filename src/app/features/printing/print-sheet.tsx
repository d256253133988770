import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly children: ReactNode;
  readonly lang: string;
  readonly onDone: () => void;
}

/** Pictures come from elsewhere or not at all. */
const LONGEST_WAIT_MS = 4_000;

const picturesOf = async (sheet: Element): Promise<void> => {
  const all = [...sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined));
  const late = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([Promise.all(all), late]);
};

/** What goes onto paper in place of the app; opens the browser's print dialog as soon as it is there, and goes when that is closed. */
export const PrintSheet = ({ children, lang, onDone }: Props) => {
  const ref = useRef<HTMLDivElement>(null);
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return undefined;
    let wanted = true;
    document.documentElement.dataset['printing'] = '';
    const end = (): void => done();
    window.addEventListener('afterprint', end);
    void picturesOf(sheet).then(() => {
      if (wanted) window.print();
    });
    return () => {
      wanted = false;
      delete document.documentElement.dataset['printing'];
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return createPortal(
    <div ref={ref} lang={lang} className="print-sheet">
      {children}
    </div>,
    document.body,
  );
};
