import { useNavigate } from 'react-router';
import { useHighlightActions } from '#app/features/highlights/use-highlight-actions.ts';
import { useKeys, type Bindings } from '#app/lib/keys/use-keys.ts';
import { withEngine } from '#app/features/highlights/use-highlights.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

/** The keys of the reader page. Escape closes exactly one layer, the topmost. */
export const useReaderKeys = (reader: ReaderState, onHelp: () => void): void => {
  const navigate = useNavigate();
  const { attention, highlighting, steps, choice, panel, layout } = reader;
  const { open, placing } = highlighting;
  const actions = useHighlightActions(highlighting, {
    active: attention.active,
    onJump: (block, span) => reader.jumps.jump(block, span, { focus: true }),
  });
  const escape =
    open !== null
      ? () => {
          document.getSelection()?.removeAllRanges();
          highlighting.setOpen(null);
        }
      : placing !== null
        ? () => highlighting.setPlacing(null)
        : panel !== null && layout === 'phone' // elsewhere panels stand beside the text and cover nothing
          ? () => reader.setPanel(null)
          : choice.kind !== null
            ? () => reader.openEntity(null)
            : undefined;
  const openPanel = (name: Panel): void => {
    reader.setPanel(name);
    // Beside the text it has to be drawn before it can take the focus; over the text it does so by itself.
    requestAnimationFrame(() => document.getElementById(`panel-${name}`)?.focus());
  };
  const extend = (direction: 'forward' | 'backward', unit: 'character' | 'line') => (): void =>
    withEngine(({ extendFromKeyboard }) => extendFromKeyboard(attention.active, direction, unit));
  const bindings: Bindings = {
    ...Object.fromEntries(
      actions.flatMap(({ keys, enabled, run }) => (enabled ? keys.map((key) => [key, run]) : [])),
    ),
    j: () => attention.move(1),
    k: () => attention.move(-1),
    'mod+z': reader.history.undo,
    'mod+shift+z': reader.history.redo,
    'shift+ArrowRight': extend('forward', 'character'),
    'shift+ArrowLeft': extend('backward', 'character'),
    'shift+ArrowDown': extend('forward', 'line'),
    'shift+ArrowUp': extend('backward', 'line'),
    '[': () => steps.step(-1),
    ']': () => steps.step(1),
    e: () => openPanel('entities'),
    t: () => openPanel('timeline'),
    m: () => openPanel('highlights'),
    '+': () => stepSize(1),
    '=': () => stepSize(1),
    '-': () => stepSize(-1),
    'g l': () => void navigate('/'),
    '?': onHelp,
    Escape: escape,
  };
  useKeys(bindings);
};
