/** Days of a phrase, both included, and the phrase without the words that say them. */
interface Days {
  readonly since?: string;
  readonly until?: string;
  readonly rest: string;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WHEN = `\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}|(?:(?:${MONTHS})\\s+)?\\d{4}`;

const FORMS: readonly {
  readonly form: RegExp;
  readonly days: (first: string, second: string) => Omit<Days, 'rest'>;
}[] = [
  {
    form: new RegExp(`\\b(?:between|from)\\s+(${WHEN})\\s+(?:and|to|until)\\s+(${WHEN})\\b`, 'i'),
    days: (first, second) => ({ since: firstDay(first), until: lastDay(second) }),
  },
  { form: new RegExp(`\\b(?:since|from)\\s+(${WHEN})\\b`, 'i'), days: (first) => ({ since: firstDay(first) }) },
  { form: new RegExp(`\\bafter\\s+(${WHEN})\\b`, 'i'), days: (first) => ({ since: dayBeside(lastDay(first), 1) }) },
  { form: new RegExp(`\\b(?:until|till|to)\\s+(${WHEN})\\b`, 'i'), days: (first) => ({ until: lastDay(first) }) },
  { form: new RegExp(`\\bbefore\\s+(${WHEN})\\b`, 'i'), days: (first) => ({ until: dayBeside(firstDay(first), -1) }) },
  {
    form: new RegExp(`\\b(?:in|on|during)\\s+(${WHEN})\\b`, 'i'),
    days: (first) => ({ since: firstDay(first), until: lastDay(first) }),
  },
];

/** Takes the days out of a phrase: "since 2022", "in May 2024", "between 2022 and 2023", "before 2024-05-01". */
export function takeDays(phrase: string): Days {
  let rest = phrase;
  let days: Omit<Days, 'rest'> = {};
  for (const { form, days: of } of FORMS) {
    const found = form.exec(rest);
    if (found === null) continue;
    days = { ...of(found[1]!, found[2] ?? ''), ...days };
    rest = rest.replace(found[0], ' ');
  }
  return { ...days, rest };
}

function firstDay(when: string): string {
  const [year, month = '01', day = '01'] = parts(when);
  return `${year!}-${month}-${day}`;
}

function lastDay(when: string): string {
  const [year, month, day] = parts(when);
  if (day !== undefined) return `${year!}-${month!}-${day}`;
  // The day before the first of the month that follows.
  const next =
    month === undefined
      ? new Date(Date.UTC(Number(year) + 1, 0, 1))
      : new Date(Date.UTC(Number(year), Number(month), 1));
  return dayBeside(next.toISOString().slice(0, 10), -1);
}

/** Year, month and day, as far as they are said. */
function parts(when: string): string[] {
  const named = new RegExp(`^(${MONTHS})\\s+(\\d{4})$`, 'i').exec(when);
  if (named === null) return when.split('-');
  const month = MONTH_STARTS.indexOf(named[1]!.slice(0, 3).toLowerCase()) + 1;
  return [named[2]!, String(month).padStart(2, '0')];
}

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
