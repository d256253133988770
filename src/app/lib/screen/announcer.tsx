import { createContext, use, useState, type ReactNode } from 'react';

export interface Announcement {
  readonly message: string;
  readonly count: number;
  /** Whether it is also shown, for what has no other visible effect. */
  readonly shown: boolean;
}

type Announce = (message: string, options?: { shown: boolean }) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

interface Props {
  readonly children: ReactNode;
  /** Draws what is shown. */
  readonly renderShown: (announcement: Announcement) => ReactNode;
}

/** Holds the one polite live region of the page. */
export const Announcer = ({ children, renderShown }: Props) => {
  const [announcement, setAnnouncement] = useState<Announcement>({ message: '', count: 0, shown: false });
  const [announce] = useState((): Announce => (message, { shown } = { shown: false }) => {
    setAnnouncement(({ count }) => ({ message, count: count + 1, shown }));
  });
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="sr-only">
        <span key={announcement.count}>{announcement.message}</span>
      </div>
      <div aria-hidden>{announcement.shown && renderShown(announcement)}</div>
    </AnnounceContext>
  );
};

/** Says something to screen readers; the same words twice are said twice. */
export const useAnnounce = (): Announce => use(AnnounceContext);
