import { createContext, use, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Holds the one polite live region of the page. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [message, setMessage] = useState({ text: '', count: 0 });
  const [announce] = useState(() => (text: string) => setMessage(({ count }) => ({ text, count: count + 1 })));
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        <span key={message.count}>{message.text}</span>
      </div>
    </AnnounceContext>
  );
};

/** Says something to screen readers; the same words twice are said twice. */
export const useAnnounce = (): ((message: string) => void) => use(AnnounceContext);
