import { lazy, Suspense, useDeferredValue } from 'react';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

// Each is fetched when it is first shown: the text does not wait for what stands beside it.
const EntitiesContent = lazy(() => import('./entities-content.tsx'));
const HighlightsPanel = lazy(() => import('#app/features/highlights/highlights-panel.tsx'));
const SettingsSheet = lazy(() => import('./settings-sheet.tsx'));
const TimelineContent = lazy(() => import('./timeline-content.tsx'));

interface Props {
  readonly panel: Panel;
  readonly reader: ReaderState;
}

const ChosenPanel = ({ panel, reader }: Props) => {
  switch (panel) {
    case 'entities':
      return <EntitiesContent reader={reader} />;
    case 'timeline':
      return <TimelineContent reader={reader} />;
    case 'highlights':
      return (
        <HighlightsPanel
          lang={reader.article.lang}
          highlighting={reader.highlighting}
          onJump={(block, span) => reader.jumps.jump(block, span, { focus: true })}
          onLeave={() => {
            if (reader.layout === 'phone') reader.setPanel(null);
          }}
        />
      );
    case 'settings':
      return <SettingsSheet reader={reader} />;
  }
};

const EMPTY = <div className="min-h-40" />;

/**
 * What a panel holds comes a moment after the panel itself, and follows the reader's scrolling when there is time: the lists of a long
 * article have thousands of entries.
 */
export const PanelContent = ({ panel, reader }: Props) => {
  const shown = useDeferredValue<Panel | null>(panel, null);
  const followed = useDeferredValue(reader);
  if (shown !== panel) return EMPTY;
  return (
    <Suspense fallback={EMPTY}>
      <ChosenPanel panel={shown} reader={followed} />
    </Suspense>
  );
};
