/**
 * Calls back when a change of the page has been laid out and what answers to sizes, such as the kept place, has done so. Returns the
 * function that calls it off.
 */
export const afterLayout = (run: () => void): (() => void) => {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
};
