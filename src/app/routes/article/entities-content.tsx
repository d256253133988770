import { CorrectEntity } from '#app/features/corrections/correct-entity.tsx';
import { CorrectionsSection } from '#app/features/corrections/corrections-section.tsx';
import { UndoBar } from '#app/features/corrections/undo-bar.tsx';
import { EntitiesPanel } from '#app/features/entities/entities-panel.tsx';
import type { ReaderState } from './use-reader.ts';

/** The article's names, and what can be done about wrong ones. */
const EntitiesContent = ({ reader }: { readonly reader: ReaderState }) => {
  const { article, rows, steps, jumps, corrections, openEntity, openMoment } = reader;
  const { row, current } = steps;
  return (
    <div className="px-4 py-3">
      <UndoBar commands={corrections} about="names" />
      <EntitiesPanel
        article={article}
        rows={rows}
        steps={steps}
        onChoose={openEntity}
        onEvent={(event) => openMoment('event', event, { jump: true })}
        correction={
          row !== null &&
          current !== null && (
            <CorrectEntity
              article={article}
              entity={row.entity}
              mention={current}
              onCorrect={corrections.correct}
            />
          )
        }
      />
      <CorrectionsSection
        article={article}
        commands={corrections}
        about="names"
        onJump={(place) => jumps.jump(place.block, place, { focus: false })}
      />
    </div>
  );
};

export default EntitiesContent;
