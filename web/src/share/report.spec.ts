import { reportText, type ReportedEvent } from './report.js';

const ARTICLE = {
  id: 'a',
  title: 'Talks *fail*',
  publisher: 'The Daily',
  published: '2024-05-01',
  url: 'https://daily.example/1',
};

const EVENT: ReportedEvent = {
  id: 'e',
  type: 'REJECT',
  mode: null,
  relation: 'REJECTS',
  status: 'ALLEGED',
  contested: true,
  confidence: 0.9,
  intensity: -2,
  from: '2024-05-01',
  to: '2024-05-02',
  support: 2,
  denials: 1,
  sources: [{ __typename: 'Actor', id: 's', name: 'Iran', kind: 'country' }],
  targets: [],
  place: null,
  claims: {
    edges: [
      {
        node: {
          id: 'c',
          status: 'ALLEGED',
          certainty: 'asserted',
          confidence: 0.9,
          verdict: null,
          trigger: 'rejected',
          verb: 'said',
          start: 0,
          end: 1,
          attribution: { __typename: 'Actor', id: 'd', name: 'diplomat', kind: 'role' },
          sentence: { id: 't', text: 'Iran <b>rejected</b>\n[the] offer.', start: 0, end: 9 },
          article: ARTICLE,
          event: null,
        },
      },
    ],
  },
};

describe('reportText', () => {
  const parts = { address: 'http://casus.example/', made: new Date('2024-06-01T00:00:00Z'), total: 3 };

  it('tells each event with its status, its sentence, who says so and where', () => {
    const text = reportText({ ...parts, filter: { types: ['REJECT'] }, events: [EVENT] });
    expect(text).toContain('Filter: Event type: reject. 1 of 3 events.');
    expect(text).toContain('### 1 May 2024: Iran · rejects');
    expect(text).toContain('Alleged, disputed: 2 say so, 1 deny it.');
    expect(text).toContain('> diplomat, alleged [1]');
    expect(text).toContain('1. Talks \\*fail\\*, The Daily, 1 May 2024, <https://daily.example/1>');
  });

  it('lets nothing that an article says be Markdown or HTML', () => {
    expect(reportText({ ...parts, filter: {}, events: [EVENT] })).toContain(
      '> Iran \\<b\\>rejected\\</b\\> \\[the\\] offer.',
    );
  });

  it('is there for an empty selection too', () => {
    expect(reportText({ ...parts, filter: {}, events: [], total: 0 })).toContain(
      'Filter: all that happened. 0 of 0 events.',
    );
  });
});
