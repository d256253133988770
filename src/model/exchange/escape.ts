const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content of HTML, or of an attribute in quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => HTML[sign] ?? sign);

/** A text in which Markdown finds nothing to do, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~=^$]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^([-+])/u, String.raw`\$1`);

/** An address between `(` and `)` of a Markdown link. */
export const markdownAddress = (url: string): string =>
  url.replaceAll(
    /[\s()<>]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
