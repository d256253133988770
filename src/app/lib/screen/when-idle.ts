/** Runs what can wait: after the page and all it needs has loaded, when nothing else is to be done. */
export const whenIdle = (run: () => void): void => {
  const soon = (): void => {
    // Safari learned the first only lately.
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5_000 });
    else setTimeout(run, 1_000);
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
};
