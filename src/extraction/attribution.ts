import type { Document, EventMention, Quotation } from './document.js';
import { certaintyOf, reportOf } from './reports.js';
import { Participants } from './participants.js';
import type { Stage } from './stage.js';

/**
 * Says of each event who asserts it, where it isn't the article itself: the subject of the reporting verb above it, the
 * one after "according to", or the speaker of the quotation that it stands in.
 *
 * Of a chain ("the Post reports that officials said") the innermost is taken: who is said to know.
 */
export const attribution: Stage = {
  name: 'attribution',
  needs: ['sentences', 'quotations', 'entities', 'events'],
  adds: ['events.attribution'],
  run: (document) => {
    const participants = new Participants(document);
    return { ...document, events: document.events.map((event) => attributed(event, document, participants)) };
  },
};

function attributed(event: EventMention, document: Document, participants: Participants): EventMention {
  const tree = document.sentences[event.sentence]!;
  const { head } = event.frame;
  const report = reportOf(tree, head);
  if (report !== null) {
    const [source = null] = participants.of(tree, report.speakers, 'source');
    // "X said it would attack": X's own doing is told by X all the same.
    return {
      ...event,
      attribution: { source, verb: report.words, certainty: certaintyOf(tree, head, report.certainty) },
    };
  }
  const start = tree.token(head).start;
  const quotation = innermost(document.quotations.filter((quoted) => quoted.start <= start && start < quoted.end));
  if (quotation?.speaker) {
    const speech = document.sentences[quotation.speaker.sentence]!;
    const [source = null] = participants.of(speech, [quotation.speaker.token], 'source');
    if (source !== null)
      return {
        ...event,
        attribution: { source, verb: quotation.verb, certainty: certaintyOf(tree, head, 'asserted') },
      };
  }
  const certainty = certaintyOf(tree, head, 'asserted');
  return certainty === 'asserted' ? event : { ...event, attribution: { source: null, verb: '', certainty } };
}

const innermost = (quotations: readonly Quotation[]): Quotation | undefined =>
  [...quotations].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
