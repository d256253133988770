import { useNavigate } from 'react-router';
import { HIGHLIGHT_COLORS } from '#model/highlight.ts';
import { useKeys, type Bindings } from '#app/lib/keys/use-keys.ts';
import { stepSize } from '#app/lib/settings/step-size.ts';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

/** The keys of the reader page. Escape closes exactly one layer, the topmost. */
export const useReaderKeys = (reader: ReaderState, onHelp: () => void): void => {
  const navigate = useNavigate();
  const { attention, commands, steps, choice, panel, marking, layout } = reader;
  const { active } = attention;
  const color = (index: number) => (): void => {
    const chosen = HIGHLIGHT_COLORS[index];
    if (chosen === undefined) return;
    commands.paintBlock(active, chosen);
    reader.setMarking(active);
  };
  const remove = (): void => {
    const highlight = reader.highlighted.get(active);
    if (highlight === undefined) return;
    commands.remove(highlight.id);
    reader.setMarking(active);
  };
  const escape =
    marking !== null
      ? () => reader.setMarking(null)
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
  const bindings: Bindings = {
    j: () => attention.move(1),
    k: () => attention.move(-1),
    h: () => reader.toggleBlock(active),
    '1': color(0),
    '2': color(1),
    '3': color(2),
    '4': color(3),
    '5': color(4),
    Delete: remove,
    'mod+z': reader.history.undo,
    'mod+shift+z': reader.history.redo,
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
