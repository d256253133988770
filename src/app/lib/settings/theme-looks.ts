import type { Theme } from './settings.ts';

/** Ground and text of each theme, for what a style sheet cannot colour: the browser's own bars, and a theme that is not in use. */
export const THEME_LOOKS = {
  paper: { ground: '#fbf8f1', text: '#26221c' },
  silk: { ground: '#efe4ca', text: '#2c2416' },
  ink: { ground: '#191713', text: '#e6dfd1' },
  black: { ground: '#000000', text: '#d8d0c1' },
} as const satisfies Record<Exclude<Theme, 'system'>, unknown>;

/** Gives the browser's bars the colour of the page. */
export const colorBrowserBars = (theme: Theme): void => {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const shown = theme === 'system' ? (meta.media.includes('dark') ? 'ink' : 'paper') : theme;
    meta.content = THEME_LOOKS[shown].ground;
  }
};
