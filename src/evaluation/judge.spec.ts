import { annotated, attack, extraction, foundAttack, foundMeeting, meeting } from './annotated.fixture.js';
import { judge } from './judge.js';

const counts = (found: number, missed: number, spurious: number) => ({ found, missed, spurious });

describe('judge', () => {
  it('finds no fault with what is as annotated', () => {
    expect(judge(annotated(), extraction())).toMatchObject({
      counts: {
        actors: counts(2, 0, 0),
        events: counts(2, 0, 0),
        dyads: counts(2, 0, 0),
        'dyads+status': counts(2, 0, 0),
        relations: counts(1, 0, 0),
      },
      faults: [],
    });
  });

  it.each([
    ['the wrong source', { sources: ['officials'] }, [1, 0, 0]],
    ['no source', { sources: [] }, [1, 0, 0]],
    ['another type with the right label', { type: 'COERCE' as const }, [1, 1, 1]],
    ['another status', { status: 'PLANNED' as const }, [1, 1, 0]],
    ['another type and label', { type: 'AID' as const, relation: 'AIDS' as const }, [0, 0, 0]],
    ['evidence elsewhere', { evidence: { start: 30, end: 40, text: '' } }, [0, 0, 0]],
  ])('tells how far an event with %s is right: event, dyad, status', (_, changes, [event, dyad, full]) => {
    const { counts } = judge(annotated({ events: [attack()] }), extraction([foundAttack(changes)]));
    expect([counts.events.found, counts.dyads.found, counts['dyads+status'].found]).toEqual([event, dyad, full]);
  });

  it('takes the sides of a mutual event either way, and of no other', () => {
    const swapped = { sources: ['the-reds'], targets: ['officials'] };
    const found = extraction([foundMeeting(swapped), foundAttack({ sources: ['tarvo'], targets: ['the-reds'] })]);
    expect(judge(annotated(), found).counts.dyads).toEqual(counts(1, 1, 1));
  });

  it('makes a dyad of each source and each target', () => {
    const both = attack({ sources: [['reds'], ['blues']] });
    expect(judge(annotated({ events: [both] }), extraction([foundAttack()])).counts.dyads).toEqual(counts(1, 1, 0));
  });

  it('accepts anyone where the annotation names none', () => {
    const open = attack({ sources: [[]] });
    expect(judge(annotated({ events: [open] }), extraction([foundAttack({ sources: [] })])).counts.dyads.found).toBe(1);
  });

  it('neither asks for what is optional nor counts it', () => {
    const optional = { events: [attack({ optional: true }), meeting()] };
    expect(judge(annotated(optional), extraction([foundMeeting()])).counts.dyads).toEqual(counts(1, 0, 0));
    expect(judge(annotated(optional), extraction()).counts.dyads).toEqual(counts(1, 0, 0));
  });

  it('forgives a second copy of what was found', () => {
    const twice = extraction([
      foundAttack(),
      foundAttack({ status: 'PLANNED', relation: 'FIGHTS', targets: ['the-reds', 'tarvo'] }),
    ]);
    expect(judge(annotated({ events: [attack()] }), twice).counts.dyads).toEqual(counts(1, 0, 1));
  });

  it('does not call a place that was taken for an actor spurious', () => {
    const found = extraction();
    const [reds] = found.actors;
    const actors = [...found.actors, { ...reds!, id: 'x', name: 'Tarvo', mentions: [] }];
    expect(judge(annotated(), { ...found, actors }).counts.actors).toEqual(counts(2, 0, 0));
  });

  it('counts who says so only for dyads that were found', () => {
    const said = annotated({ events: [attack({ attribution: ['blues'] }), meeting({ attribution: ['reds'] })] });
    const found = foundAttack({ attribution: { source: 'officials', verb: 'said', certainty: 'asserted' } });
    expect(judge(said, extraction([found])).attribution).toEqual({ all: 1, right: 1 });
    expect(judge(said, extraction([found, foundMeeting()])).attribution).toEqual({ all: 2, right: 1 });
  });

  it('tells each fault with its sentence', () => {
    const wrong = extraction([foundAttack({ targets: ['officials'] }), foundMeeting()]);
    const sentence = 'The Reds attacked Tarvo.';
    expect(judge(annotated(), wrong).faults).toEqual([
      { kind: 'missed', what: 'dyad', file: 'reds.json', label: 'ASSAULT reds -> Tarvo', start: 9, sentence },
      {
        kind: 'spurious',
        what: 'dyad',
        file: 'reds.json',
        label: 'ASSAULT the-reds -> officials [ACTUAL]',
        start: 0,
        sentence,
      },
    ]);
  });

  it('says of each dyad found whether it is right, copies and optional ones too', () => {
    const optional = annotated({ events: [attack({ optional: true })] });
    const found = [foundAttack({ confidence: 0.9 }), foundMeeting({ confidence: 0.2 })];
    expect(judge(optional, extraction(found)).outcomes).toEqual([
      { confidence: 0.9, right: true },
      { confidence: 0.2, right: false },
    ]);
  });
});
