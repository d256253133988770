const resolve = (written: string, base: string | null): URL | null => {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.length > 4096) return null;
  return URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined) : null;
};

/** An absolute http, https or mailto address for a link, resolved against the article's own; null for any other. */
export const linkAddress = (written: string, base: string | null): string | null => {
  const url = resolve(written, base);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
};

/** An absolute https address for a picture or an embedded page, http made https; null for any other. */
export const httpsAddress = (written: string, base: string | null): string | null => {
  const url = resolve(written, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.protocol = 'https:';
  return url.href;
};
