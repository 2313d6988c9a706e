const DAY_MS = 86_400_000;

/**
 * The last day on which an event went on, where it went on for more than one; else null. Casus keeps the day by which it
 * was over.
 */
export function lastDay({ from, to }: { readonly from: string | null; readonly to: string | null }): string | null {
  if (from === null || to === null) return null;
  const day = new Date(Date.parse(to) - DAY_MS).toISOString().slice(0, 10);
  return day > from ? day : null;
}
