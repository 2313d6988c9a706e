/** How a word of the API reads: "PLOTS_AGAINST" as "plots against". */
export function inWords(word: string): string {
  return word.replaceAll('_', ' ').toLowerCase();
}

/** The same at the beginning of a line: "Plots against". */
export function titled(word: string): string {
  const words = inWords(word);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A number and what it counts: "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** A day, or the stretch in which it lies, as people write it. */
export function dayText(from: string | null | undefined, to?: string | null): string {
  if (from === null || from === undefined) return 'no day known';
  const first = readable(from.slice(0, 10));
  // The end is exclusive; within a day of the beginning it says nothing more.
  const days = to === null || to === undefined ? 0 : (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days > 1 ? `${first} – ${readable(new Date(Date.parse(to!) - DAY_MS).toISOString().slice(0, 10))}` : first;
}

const DAY_MS = 86_400_000;

function readable(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
