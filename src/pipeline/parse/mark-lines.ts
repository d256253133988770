const LAID_OUT =
  /<(?:p|br|div|li|h[1-6]|section|article|main|table|td|blockquote|pre|figure|center|dd|dt|textarea)[\s/>]/iu;
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/gu;
const LINE_END = /\r\n?|\n/gu;

/**
 * A body without any element that lays text out is plain text: its paragraphs are parted by blank lines or, when it has none,
 * by line ends. They become `<br>` here, so that all else reads HTML.
 */
export const markLines = (body: string): string => {
  const text = body.trim();
  if (LAID_OUT.test(text)) return body;
  return text.search(BLANK_LINE) < 0 ? text.replace(LINE_END, '<br>') : text.replace(BLANK_LINE, '<br>');
};
