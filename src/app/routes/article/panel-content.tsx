import { EntitiesPanel } from '#app/features/entities/entities-panel.tsx';
import { HighlightsPanel } from '#app/features/highlights/highlights-panel.tsx';
import { SettingsPanel } from '#app/features/settings/settings-panel.tsx';
import { TimelinePanel } from '#app/features/timeline/timeline-panel.tsx';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

interface Props {
  readonly panel: Panel;
  readonly reader: ReaderState;
}

export const PanelContent = ({ panel, reader }: Props) => {
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
