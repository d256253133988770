import { selectedPlaces, type SelectedPlace } from '#app/lib/place/selected-places.ts';
import { isInBar } from './focus-bar.ts';

/** A selection made by keyboard or by the handles of a phone sends no event when it is done; it is when it rests for so long. */
const REST_MS = 250;

/** Tells what of the article the reader has selected, nothing when nothing: when the pointer is released, never while it moves. */
export const watchSelection = (onSettled: (places: readonly SelectedPlace[]) => void): (() => void) => {
  let down = false;
  let waiting = 0;
  const settleAfter = (ms: number): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => onSettled(selectedPlaces()), ms);
  };
  const onDown = ({ target }: PointerEvent): void => {
    down = !isInBar(target);
  };
  const onUp = ({ target }: PointerEvent): void => {
    if (!down) return;
    down = false;
    // The browser clears a selection that was clicked on only after this event.
    if (!isInBar(target)) settleAfter(0);
  };
  const onChange = (): void => {
    if (!down && !isInBar(document.activeElement)) settleAfter(REST_MS);
  };
  document.addEventListener('pointerdown', onDown);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', onUp);
  document.addEventListener('selectionchange', onChange);
  return () => {
    window.clearTimeout(waiting);
    document.removeEventListener('pointerdown', onDown);
    document.removeEventListener('pointerup', onUp);
    document.removeEventListener('pointercancel', onUp);
    document.removeEventListener('selectionchange', onChange);
  };
};
