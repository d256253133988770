import { CorrectDate } from '#app/features/corrections/correct-date.tsx';
import { CorrectionsSection } from '#app/features/corrections/corrections-section.tsx';
import { UndoBar } from '#app/features/corrections/undo-bar.tsx';
import { TimelinePanel } from '#app/features/timeline/timeline-panel.tsx';
import type { ReaderState } from './use-reader.ts';

/** More events than this are laid out only where they are seen. */
const LONG = 100;

/** The article's dates and events, and what can be done about wrong ones. */
const TimelineContent = ({ reader }: { readonly reader: ReaderState }) => {
  const { article, choice, jumps, visible, corrections, attention, openEntity, openMoment } = reader;
  const event = choice.kind === 'event' ? article.events.find(({ id }) => id === choice.id) : undefined;
  const time = article.times.find(
    ({ id }) => id === (event?.time ?? (choice.kind === 'time' ? choice.id : null)),
  );
  return (
    <div className="timeline-panel px-4 py-3" data-long={article.events.length > LONG || undefined}>
      <UndoBar commands={corrections} about="dates" />
      <TimelinePanel
        article={article}
        chosen={choice.kind === 'entity' ? null : choice.id}
        visible={visible}
        height={reader.stand}
        onEvent={({ id }) => openMoment('event', id, { jump: true })}
        onTime={({ id }) => openMoment('time', id, { jump: true })}
        onEntity={openEntity}
        onReturn={() => {
          if (reader.layout === 'phone') reader.setPanel(null);
          const block = reader.chosenPlace?.block ?? attention.active;
          document.getElementById(block)?.focus({ preventScroll: true });
        }}
        correction={
          time !== undefined && (
            <CorrectDate key={time.id} article={article} time={time} onCorrect={corrections.correct} />
          )
        }
      >
        <CorrectionsSection
          article={article}
          commands={corrections}
          about="dates"
          onJump={(place) => jumps.jump(place.block, place, { focus: false })}
        />
      </TimelinePanel>
    </div>
  );
};

export default TimelineContent;
