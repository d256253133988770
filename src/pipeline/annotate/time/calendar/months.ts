/** A month of the Gregorian calendar, counted from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The month `amount` months later, or earlier when negative. */
export const addMonths = ({ year, month }: Month, amount: number): Month => {
  const index = year * 12 + month - 1 + amount;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};
