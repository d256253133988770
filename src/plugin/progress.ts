const BAR = 24;
const MS_BETWEEN = 100;
/** What is done sooner needs no bar. */
const MS_BEFORE_FIRST = 500;

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const duration = (seconds: number): string =>
  seconds < 90 ? `${String(Math.ceil(seconds))} s` : `${String(Math.ceil(seconds / 60))} min`;

/** `▕██████      ▏ 1,200 of 5,685 files · 820/s · 6 s left`. */
export const progressLine = (done: number, total: number, seconds: number): string => {
  const full = Math.round((BAR * done) / Math.max(total, 1));
  const rate = done / Math.max(seconds, 0.001);
  const left = done === 0 ? '' : ` · ${duration((total - done) / rate)} left`;
  return `▕${'█'.repeat(full)}${' '.repeat(BAR - full)}▏ ${grouped(done)} of ${grouped(total)} files · ${grouped(Math.round(rate))}/s${left}`;
};

/** Counts work on one line of a terminal; answers what to call for each piece done. Elsewhere it is quiet. */
export const showProgress = (
  total: number,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): ((done: number) => void) => {
  if (!out.isTTY) return () => undefined;
  const begin = performance.now();
  let next = MS_BEFORE_FIRST;
  let shown = false;
  return (done) => {
    const passed = performance.now() - begin;
    if (done >= total) {
      if (shown) out.write('\r\u001B[K');
    } else if (passed >= next) {
      next = passed + MS_BETWEEN;
      shown = true;
      out.write(`\r\u001B[K${progressLine(done, total, passed / 1000)}`);
    }
  };
};
