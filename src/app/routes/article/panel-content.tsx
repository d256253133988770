import { lazy, Suspense } from 'react';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

// Each is fetched when it is first shown: the text does not wait for what stands beside it.
const CorrectDate = lazy(() => import('#app/features/corrections/correct-date.tsx'));
const CorrectEntity = lazy(() => import('#app/features/corrections/correct-entity.tsx'));
const CorrectionsSection = lazy(() => import('#app/features/corrections/corrections-section.tsx'));
const UndoBar = lazy(() => import('#app/features/corrections/undo-bar.tsx'));
const EntitiesPanel = lazy(() => import('#app/features/entities/entities-panel.tsx'));
const HighlightsPanel = lazy(() => import('#app/features/highlights/highlights-panel.tsx'));
const SettingsPanel = lazy(() => import('#app/features/settings/settings-panel.tsx'));
const TimelinePanel = lazy(() => import('#app/features/timeline/timeline-panel.tsx'));

interface Props {
  readonly panel: Panel;
  readonly reader: ReaderState;
}

const ChosenPanel = ({ panel, reader }: Props) => {
  const { article, rows, steps, choice, jumps, commands, corrections, visible, openEntity, openEvent } =
    reader;
  // Each waits for its own code, so that nothing that is there already goes meanwhile.
  const undoBar = (about: 'names' | 'dates') => (
    <Suspense>
      <UndoBar commands={corrections} about={about} />
    </Suspense>
  );
  const corrected = (about: 'names' | 'dates') => (
    <Suspense>
      <CorrectionsSection
        article={article}
        commands={corrections}
        about={about}
        onJump={(place) => jumps.jump(place.block, place, { focus: false })}
      />
    </Suspense>
  );
  switch (panel) {
    case 'entities':
      return (
        <EntitiesPanel
          article={article}
          rows={rows}
          steps={steps}
          onChoose={openEntity}
          onEvent={(event) => openEvent(event, { jump: true })}
          before={undoBar('names')}
          after={corrected('names')}
          renderInCard={(entity, mention) => (
            <Suspense>
              <CorrectEntity
                article={article}
                entity={entity}
                mention={mention}
                onCorrect={corrections.correct}
              />
            </Suspense>
          )}
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
          before={undoBar('dates')}
          after={corrected('dates')}
          renderInRow={(time) => (
            <Suspense>
              <CorrectDate key={time.id} article={article} time={time} onCorrect={corrections.correct} />
            </Suspense>
          )}
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

export const PanelContent = (props: Props) => (
  <Suspense fallback={<div className="min-h-40" />}>
    <ChosenPanel {...props} />
  </Suspense>
);
