import { byCodeUnits, type CountedForm } from '../resolution/fold-forms.js';
import type { Row } from './store.js';

/**
 * What a participant is called and is, as its forms say and analysts decided. The name and kind that an analyst gave last
 * win; the name that it takes the place of stays an alias.
 *
 * @param decisions - {name, nameAt, kind, kindAt} of each identity that it is made of
 */
export function described(folded: CountedForm, decisions: readonly Row[]): CountedForm {
  const name = lastGiven(decisions, 'name') ?? folded.name;
  const kind = (lastGiven(decisions, 'kind') as CountedForm['kind'] | null) ?? folded.kind;
  if (name === folded.name) return { ...folded, kind };
  const aliases = [...folded.aliases, folded.name].filter((alias) => alias !== name).sort(byCodeUnits);
  return { ...folded, name, kind, aliases };
}

function lastGiven(decisions: readonly Row[], what: 'name' | 'kind'): string | null {
  const given = decisions.filter((decision) => decision[what] !== null);
  const [last] = given.sort((a, b) => byCodeUnits(b[`${what}At`] as string, a[`${what}At`] as string));
  return (last?.[what] as string | undefined) ?? null;
}
