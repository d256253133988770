const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, between tags and in quoted attributes. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
