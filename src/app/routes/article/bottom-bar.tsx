import { Icon, type IconName } from '#app/components/icon.tsx';
import { Sheet } from '#app/components/sheet.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { PanelContent } from './panel-content.tsx';
import type { Panel } from './panel.ts';
import { usePeek } from './use-peek.ts';
import type { ReaderState } from './use-reader.ts';
import { useSheetEntry } from './use-sheet-entry.ts';

const ITEMS: readonly { readonly panel: Panel; readonly icon: IconName }[] = [
  { panel: 'settings', icon: 'type' },
  { panel: 'highlights', icon: 'highlight' },
  { panel: 'entities', icon: 'people' },
  { panel: 'timeline', icon: 'timeline' },
];

/** The phone's way to everything beside the text, in reach of a thumb. */
const BottomBar = ({ reader }: { readonly reader: ReaderState }) => {
  const { text } = useText();
  const { panel, setPanel, stand, setStand } = reader;
  const { size } = stand;
  useSheetEntry(panel, setPanel);
  usePeek(reader);
  return (
    <>
      {panel !== null && (
        <Sheet
          title={text.panels[panel]}
          closeLabel={text.close}
          onClose={() => setPanel(null)}
          size={size}
          sizeLabel={size === 'full' ? text.panels.lower : text.panels.raise}
          onSize={(next) => setStand({ size: next, goal: null })}
        >
          <PanelContent panel={panel} reader={reader} />
        </Sheet>
      )}
      <nav
        aria-label={text.panels.label}
        className="no-print fixed inset-x-0 bottom-0 z-20 grid grid-cols-4 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)]"
      >
        {ITEMS.map((item) => (
          <button
            key={item.panel}
            type="button"
            aria-expanded={item.panel === panel}
            onClick={() => setPanel(item.panel === panel ? null : item.panel)}
            className="flex h-14 flex-col items-center justify-center gap-0.5 text-xs text-muted aria-expanded:text-seal"
          >
            <Icon name={item.icon} />
            {text.panels[item.panel]}
          </button>
        ))}
      </nav>
    </>
  );
};

export default BottomBar;
