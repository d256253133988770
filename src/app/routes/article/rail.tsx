import { Tabs } from '#app/components/tabs.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { PanelContent } from './panel-content.tsx';
import type { Panel } from './panel.ts';
import type { ReaderState } from './use-reader.ts';

interface Props {
  readonly reader: ReaderState;
  /** The panels that share this rail; the first is shown until another is asked for. */
  readonly panels: readonly [Panel, ...Panel[]];
  readonly className: string;
}

/** A column beside the text that stays in view and scrolls by itself. */
const Rail = ({ reader, panels, className }: Props) => {
  const { text } = useText();
  const [first] = panels;
  const value = reader.panel !== null && panels.includes(reader.panel) ? reader.panel : first;
  const content = (
    <div id={`panel-${value}`} tabIndex={-1} className="outline-none">
      <PanelContent panel={value} reader={reader} />
    </div>
  );
  return (
    <aside
      aria-label={panels.map((panel) => text.panels[panel]).join(' · ')}
      className={`no-print self-stretch border-line ${className}`}
    >
      <div
        data-panel
        className="sticky top-14 max-h-[calc(100dvh-3.5rem)] overflow-y-auto overscroll-contain"
      >
        {panels.length === 1 ? (
          <>
            <h2 className="min-h-11 content-center border-b border-line px-4 text-sm">
              {text.panels[first]}
            </h2>
            {content}
          </>
        ) : (
          <Tabs
            label={text.panels.label}
            tabs={panels.map((panel) => ({ value: panel, label: text.panels[panel] }))}
            value={value}
            onChange={reader.setPanel}
          >
            {content}
          </Tabs>
        )}
      </div>
    </aside>
  );
};

export default Rail;
