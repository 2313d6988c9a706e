import type { FormContent } from './fold-forms.js';
import { identifier } from './identifiers.js';

/** The id of a way in which articles name an identity. */
export function formId(identity: string, form: FormContent): string {
  const { name, kind, aliases, country, named, latitude, longitude } = form;
  return identifier(['form', identity, name, kind, aliases, country, String(named), latitude, longitude]);
}
