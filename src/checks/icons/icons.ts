export interface Icon {
  readonly name: string;
  /** In pixels, of either side. */
  readonly size: number;
  /** The part of the side that the drawing takes up. */
  readonly part: number;
  /** Whether the drawing's ground reaches the edges, for systems that cut icons to a shape of their own. */
  readonly full: boolean;
}

/** The manifest's icons and the one iOS asks for. What is cut away of a maskable one lies outside of 80 % of its width. */
export const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, part: 1, full: false },
  { name: 'icon-512', size: 512, part: 1, full: false },
  { name: 'maskable-512', size: 512, part: 0.8, full: true },
  { name: 'touch-180', size: 180, part: 0.9, full: true },
];

/** A page that shows an icon at the size of its window. */
export const iconPage = (drawing: string, { part, full }: Icon): string => {
  const ground = /fill="(#[0-9a-f]+)"/u.exec(drawing)?.[1] ?? 'transparent';
  const side = `${part * 100}vmin`;
  return `<!doctype html><style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${full ? ground : 'transparent'} }
    svg { width: ${side}; height: ${side} }
  </style>${drawing}`;
};
