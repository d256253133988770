import { lazy, Suspense, useDeferredValue } from 'react';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

// Each is fetched when it is first shown: the text does not wait for what stands beside it.
const EntitiesPanel = lazy(() => import('#app/features/entities/entities-panel.tsx'));
const HighlightsPanel = lazy(() => import('#app/features/highlights/highlights-panel.tsx'));
const SettingsPanel = lazy(() => import('#app/features/settings/settings-panel.tsx'));
const TimelinePanel = lazy(() => import('#app/features/timeline/timeline-panel.tsx'));

interface Props {
  readonly panel: Panel;
  readonly reader: ReaderState;
}

const ChosenPanel = ({ panel, reader }: Props) => {
  const { article, rows, steps, choice, jumps, commands, visible, openEntity, openEvent } = reader;
  switch (panel) {
    case 'entities':
      return (
        <EntitiesPanel
          article={article}
          rows={rows}
          steps={steps}
          onChoose={openEntity}
          onEvent={(event) => openEvent(event, { jump: true })}
        />
      );
    case 'timeline':
      return (
        <TimelinePanel
          article={article}
          chosen={choice.kind === 'entity' ? null : choice.id}
          visible={visible}
          onEvent={(event) => openEvent(event.id, { jump: true })}
          onTime={(time) => {
            choice.choose({ kind: 'time', id: time.id });
            jumps.jump(time.block, time, { focus: false });
          }}
          onEntity={openEntity}
        />
      );
    case 'highlights':
      return (
        <HighlightsPanel
          lang={article.lang}
          commands={commands}
          onJump={(block, span) => jumps.jump(block, span, { focus: true })}
        />
      );
    case 'settings':
      return (
        <div className="px-5 py-2">
          <SettingsPanel />
        </div>
      );
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
