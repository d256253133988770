import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Place } from '#model/anchor/place.ts';
import { caretPlace } from '#app/lib/place/place-at-point.ts';
import { paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import type { AnchoredHighlight } from './anchored-highlights.ts';
import { edgeOf, moveEdge, stepEdge, type Edge, type EdgeStep } from './edges.ts';
import { BAR } from './focus-bar.ts';
import { useEdgeBoxes } from './use-edge-boxes.ts';
import type { Highlighting } from './use-highlighting.ts';

const STEPS: Readonly<Record<string, EdgeStep>> = {
  ArrowRight: { unit: 'character', by: 1 },
  ArrowLeft: { unit: 'character', by: -1 },
  ArrowDown: { unit: 'sentence', by: 1 },
  ArrowUp: { unit: 'sentence', by: -1 },
  PageDown: { unit: 'block', by: 1 },
  PageUp: { unit: 'block', by: -1 },
};

interface Props {
  readonly opened: AnchoredHighlight;
  readonly highlighting: Highlighting;
  /** Whether the end takes focus. */
  readonly focus: boolean;
}

const EDGES = ['start', 'end'] as const;
/** So many characters on either side of an edge are read out. */
const HEARD = 6;

const preview = (places: readonly Place[]): void =>
  paint(
    'highlight-open',
    places.flatMap((place) => textRange(place.block, place) ?? []),
  );

/** The two ends of the open highlight, to be dragged, or moved with the arrow keys. */
export const EdgeHandles = ({ opened, highlighting, focus }: Props) => {
  const { text } = useText();
  const { article, place } = highlighting;
  const { places } = opened.at;
  const boxes = useEdgeBoxes(places);
  const [dragged, setDragged] = useState<readonly Place[] | null>(null);
  const end = useRef<HTMLButtonElement>(null);
  const isDrawn = boxes !== null;
  useEffect(() => {
    if (focus && isDrawn) end.current?.focus({ preventScroll: true });
  }, [focus, isDrawn]);
  if (boxes === null) return null;

  const settle = (to: readonly Place[] | null): void => {
    if (to !== null) place([{ id: opened.highlight.id, places: to }]);
  };
  const onKeyDown =
    (edge: Edge) =>
    (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      settle(stepEdge(article.blocks, places, edge, step));
    };
  const onPointerMove =
    (edge: Edge) =>
    ({ currentTarget, pointerId, clientX, clientY, pointerType }: PointerEvent): void => {
      if (!currentTarget.hasPointerCapture(pointerId)) return;
      // Under a finger the words above it are meant, which it does not cover.
      const caret = caretPlace(clientX, clientY - (pointerType === 'touch' ? 28 : 0));
      const moved = caret && moveEdge(article.blocks, places, edge, caret);
      if (moved === null) return;
      setDragged(moved);
      preview(moved);
    };
  const onRelease = (): void => {
    settle(dragged);
    setDragged(null);
  };
  return EDGES.map((edge) => {
    const at = edgeOf(places, edge);
    const around = article.blocks.find(({ id }) => id === at?.block)?.text ?? '';
    const offset = at?.offset ?? 0;
    const box = boxes[edge];
    return (
      <button
        key={edge}
        ref={edge === 'end' ? end : null}
        {...{ [BAR]: '' }}
        type="button"
        role="slider"
        aria-label={text.highlights.edges[edge]}
        aria-valuemin={0}
        aria-valuemax={around.length}
        aria-valuenow={offset}
        aria-valuetext={`${around.slice(Math.max(0, offset - HEARD), offset)}|${around.slice(offset, offset + HEARD)}`}
        data-edge={edge}
        className="edge-handle no-print"
        style={{ left: box.x, top: box.y, height: box.height }}
        onKeyDown={onKeyDown(edge)}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove(edge)}
        onPointerUp={onRelease}
        onPointerCancel={() => {
          setDragged(null);
          preview(places);
        }}
      />
    );
  });
};
