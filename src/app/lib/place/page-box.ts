/** Where what is placed in the page that the text is in counts from, in the window; `right` is the page's edge. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** The page's box as it is scrolled now; null before there is one. */
export const pageBox = (): PageBox | null => {
  const page = document.getElementById('content');
  if (page === null) return null;
  const { left, top, right } = page.getBoundingClientRect();
  return { left: left - page.scrollLeft, top: top - page.scrollTop, right };
};
