const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day such as 2023-04-23. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS);
}

/** How many days an interval lasts; Infinity where a side is open. */
export function lengthInDays(from: string | null, to: string | null): number {
  return from === null || to === null ? Infinity : dayNumber(to) - dayNumber(from);
}
