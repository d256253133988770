/** A length of time without events, in the largest whole unit: years, else months. */
export const gapWords = (locale: string, days: number): string => {
  const [amount, unit] =
    days >= 365 ? [Math.floor(days / 365.25) || 1, 'year'] : [Math.max(1, Math.round(days / 30.44)), 'month'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
};
