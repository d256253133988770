import { useRef, type KeyboardEvent } from 'react';
import { partOf } from '#model/anchor/place.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { Button } from '#app/components/button.tsx';
import { IconButton } from '#app/components/icon-button.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { EdgeHandles } from './edge-handles.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { BAR } from './focus-bar.ts';
import { HighlightDetails } from './highlight-details.tsx';
import { Swatches } from './swatches.tsx';
import { useBarPlace } from './use-bar-place.ts';
import { useCopiedLink } from './use-copied-link.ts';
import type { Highlighting } from './use-highlighting.ts';

interface Props {
  readonly highlighting: Highlighting;
  /** Whether it stands at the bottom, in reach of a thumb. */
  readonly touch: boolean;
  /** Whether lines stand upright. */
  readonly upright: boolean;
}

const NOWHERE = [] as const;

/** What can be done with the words just selected, or with a highlight; never on those words. */
const HighlightBar = ({ highlighting, touch, upright }: Props) => {
  const { text } = useText();
  const words = text.highlights;
  const copyLink = useCopiedLink();
  const ref = useRef<HTMLDivElement>(null);
  const { open, setOpen, placing, error } = highlighting;
  const isSelection = open?.kind === 'selection';
  const opened =
    open?.kind === 'highlight'
      ? highlighting.anchored.find(({ highlight }) => highlight.id === open.id)
      : undefined;
  const record: Highlight | null = opened?.highlight ?? null;
  const removed = open?.kind === 'highlight' && highlighting.bin.some(({ id }) => id === open.id);
  const editing = open?.kind === 'highlight' ? open.editing : null;
  const places = isSelection ? open.places : (opened?.at.places ?? NOWHERE);
  const style = useBarPlace(ref, places, { touch, upright });
  const block = places.at(-1)?.block;
  const close = (): void => setOpen(null);
  const copyPassage = (): void =>
    copyLink(
      highlighting.article.id,
      places.flatMap((place) => partOf(highlighting.article.blocks, place) ?? []),
    );
  const edit = (what: 'note' | 'tags') => (): void => {
    if (isSelection) void highlighting.highlightSelection(open.places, { editing: what });
    else if (record !== null) highlighting.show(record.id, editing === what ? null : what);
  };
  const placeHere = (): void => {
    if (placing === null || !isSelection) return;
    highlighting.place([{ id: placing, places: open.places }]);
    highlighting.setPlacing(null);
    document.getSelection()?.removeAllRanges();
    highlighting.show(placing);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    if (block !== undefined) document.getElementById(block)?.focus({ preventScroll: true });
  };

  return (
    <>
      <div
        ref={ref}
        {...{ [BAR]: '' }}
        style={style}
        role="toolbar"
        aria-label={isSelection ? words.selection : words.bar}
        tabIndex={-1}
        className="no-print z-20 max-w-[calc(100vw-1rem)] rounded-3xl border border-line bg-raised px-1 shadow-[0_4px_24px_rgb(0_0_0/0.14)]"
        // Keeps the selection that the bar is about.
        onMouseDown={(event) => {
          if (!(event.target instanceof HTMLElement && event.target.matches('input, textarea')))
            event.preventDefault();
        }}
        onKeyDown={onKeyDown}
      >
        <FailureNotice error={error} />
        {isSelection && placing !== null ? (
          <p className="flex items-center justify-center gap-2 px-2 py-1">
            <Button onClick={placeHere}>{words.placeHere}</Button>
            <Button onClick={() => highlighting.setPlacing(null)}>{words.cancel}</Button>
          </p>
        ) : (
          <div className="tools flex flex-wrap items-center justify-center">
            {removed && <p className="ps-4 text-sm">{words.removedNow}</p>}
            {(isSelection || record !== null) && (
              <>
                <Swatches
                  value={record?.color ?? null}
                  onChoose={(color) => {
                    if (isSelection) void highlighting.highlightSelection(open.places, { color });
                    else if (record !== null) highlighting.recolor([record.id], color);
                  }}
                />
                <div className="flex">
                  <IconButton
                    icon="note"
                    label={words.note}
                    command="note"
                    aria-pressed={editing === 'note'}
                    onClick={edit('note')}
                  />
                  <IconButton
                    icon="tag"
                    label={words.tags}
                    command="tags"
                    aria-pressed={editing === 'tags'}
                    onClick={edit('tags')}
                  />
                  {block !== undefined && (
                    <IconButton icon="link" label={words.copyLink} onClick={copyPassage} />
                  )}
                  {record !== null && (
                    <IconButton
                      icon="trash"
                      label={words.remove}
                      command="remove-highlight"
                      onClick={() => void highlighting.remove(record.id)}
                    />
                  )}
                </div>
              </>
            )}
            <div className="flex">
              <IconButton
                icon="undo"
                label={words.undo}
                command="undo"
                disabled={!highlighting.canUndo}
                onClick={highlighting.undo}
              />
              <IconButton icon="close" label={text.close} onClick={close} />
            </div>
          </div>
        )}
        {record !== null && (editing !== null || record.note !== '' || record.tags.length > 0) && (
          <div className="max-h-[40dvh] max-w-lg overflow-y-auto overscroll-contain border-t border-line px-3 py-1">
            <HighlightDetails key={record.id} record={record} editing={editing} highlighting={highlighting} />
          </div>
        )}
      </div>
      {opened !== undefined && (
        <EdgeHandles
          opened={opened}
          highlighting={highlighting}
          upright={upright}
          focus={editing === 'edges'}
        />
      )}
    </>
  );
};

export default HighlightBar;
