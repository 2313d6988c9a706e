import { annotated, annotationSource, attack } from './annotated.fixture.js';
import { readAnnotation } from './annotation.js';

describe('readAnnotation', () => {
  it('finds the evidence in the text', () => {
    const { article, events } = annotated();
    expect(events.map(({ start, end }) => article.text.slice(start, end))).toEqual(['attacked Tarvo', 'met']);
  });

  it('needs nothing but a text', () => {
    expect(readAnnotation('{"text": "The Reds left."}', 'a.json')).toMatchObject({
      actors: [],
      events: [],
      relations: [],
    });
  });

  it('takes one text for a list of one, and one id for a slot', () => {
    const [event] = annotated({ events: [attack({ types: 'ASSAULT', sources: ['reds'], status: 'ACTUAL' })] }).events;
    expect(event).toMatchObject({ types: ['ASSAULT'], sources: [['reds']], statuses: ['ACTUAL'] });
  });

  it.each([
    ['no JSON', '{', 'reds.json: is no JSON'],
    ['a list', '[]', 'reds.json: is no JSON object'],
    ['no text', '{}', 'text of reds.json: is missing'],
    [
      'an actor without a name',
      annotationSource({ actors: [{ id: 'x' }] }),
      'actor x has a fault: name must be a text',
    ],
    ['actors by name', annotationSource({ actors: { x: 1 } }), 'the annotation has a fault: actors must be a list'],
    ['an event that is a text', annotationSource({ events: ['attack'] }), 'event 1 is no object'],
    [
      'an unknown type',
      annotationSource({ events: [attack({ types: ['RAID'] })] }),
      'event attack has a fault: types has "RAID"',
    ],
    ['no type', annotationSource({ events: [attack({ types: [] })] }), 'types must name a type'],
    ['an unknown status', annotationSource({ events: [attack({ status: ['OVER'] })] }), 'status has "OVER"'],
    ['slots of numbers', annotationSource({ events: [attack({ sources: [[1]] })] }), 'sources must be a list of lists'],
    [
      'evidence from elsewhere',
      annotationSource({ events: [attack({ evidence: 'fled' })] }),
      'evidence is not in the text',
    ],
    [
      'a relation without a side',
      annotationSource({ relations: [{ type: 'LEADS', source: 'x' }] }),
      'relation 1 has a fault: target',
    ],
  ])('refuses %s, and says where', (_, source, message) => {
    expect(() => readAnnotation(source, 'reds.json')).toThrow(message);
  });
});
