import type { ExtractedActor, ExtractedRelation, Extraction } from '../extraction/extraction.js';
import type { AnnotatedArticle, AnnotatedEntity, AnnotatedRelation } from './annotation.js';
import { FormsById, formsOf, formsOfExtraction, normalForm, share } from './forms.js';
import type { Matching } from './match-dyads.js';

/**
 * Matches actors one to one: by the name that the program gives, else by any form. An actor that the annotation has as a
 * place is not spurious.
 */
export function matchActors(
  annotated: AnnotatedArticle,
  extraction: Extraction,
): Matching<AnnotatedEntity, ExtractedActor> {
  const found = formsOfExtraction(extraction);
  const free = new Map(extraction.actors.map((actor) => [actor, found.of(actor.id)]));
  const hits: [AnnotatedEntity, ExtractedActor][] = [];
  const missed: AnnotatedEntity[] = [];
  for (const wanted of annotated.actors.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const forms = formsOf(wanted);
    const [best] =
      [...free].find(([{ name }]) => forms.has(normalForm(name))) ??
      [...free].find(([, own]) => share(forms, own)) ??
      [];
    if (best !== undefined) free.delete(best);
    if (wanted.optional) continue;
    if (best === undefined) missed.push(wanted);
    else hits.push([wanted, best]);
  }
  const places = new Set(annotated.locations.flatMap((place) => [...formsOf(place)]));
  return { hits, missed, spurious: [...free].flatMap(([actor, forms]) => (share(forms, places) ? [] : [actor])) };
}

/** Matches lasting facts one to one: the type and both sides must be right. */
export function matchRelations(
  annotated: AnnotatedArticle,
  extraction: Extraction,
): Matching<AnnotatedRelation, ExtractedRelation> {
  const wantedForms = new FormsById([...annotated.locations, ...annotated.actors]);
  const foundForms = formsOfExtraction(extraction);
  const isSame = (wanted: AnnotatedRelation, found: ExtractedRelation) =>
    wanted.type === found.type &&
    share(wantedForms.of(wanted.source), foundForms.of(found.source)) &&
    share(wantedForms.of(wanted.target), foundForms.of(found.target));
  const free = new Set(extraction.relations);
  const hits: [AnnotatedRelation, ExtractedRelation][] = [];
  const missed: AnnotatedRelation[] = [];
  for (const wanted of annotated.relations) {
    const found = [...free].find((relation) => isSame(wanted, relation));
    if (found !== undefined) free.delete(found);
    if (wanted.optional) continue;
    if (found === undefined) missed.push(wanted);
    else hits.push([wanted, found]);
  }
  return { hits, missed, spurious: [...free] };
}
