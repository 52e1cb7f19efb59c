// Days as the reader's calendar has them: the tests and their browsers live in one time zone, away from UTC.

/** A date as a date field takes it. */
export const iso = (date) => date.toLocaleDateString("sv-SE");

/** The day so many days from today, as a date field takes it. */
export function day(offset = 0) {
  const there = new Date();
  there.setDate(there.getDate() + offset);
  return iso(there);
}
