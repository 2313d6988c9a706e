import { EVENT_TYPES, type EventType } from '../ontology/event-types.js';
import { type Calibration, calibrationOf } from './calibration.js';
import { type Figures, figuresOf, fraction } from './figures.js';
import { type Fault, type Judgement, type Measure, MEASURES } from './judge.js';

/** Form of a run that was saved; raised whenever it changes. */
export const RUN_FORMAT = 'casus-evaluation-1';

/** One evaluation of a folder: everything that is shown of it, and that a later one is compared with. */
export interface Run {
  readonly format: typeof RUN_FORMAT;
  /** Name and version of the extractor. */
  readonly extractor: string;
  /** Files, in order. */
  readonly articles: readonly string[];
  /** Over all articles, each thing counted alike (micro-average). */
  readonly measures: Readonly<Record<Measure, Figures>>;
  /** Only types that were annotated or extracted, in the order of the ontology. */
  readonly types: readonly TypeFigures[];
  readonly attribution: { readonly accuracy: number; readonly right: number; readonly all: number };
  readonly calibration: Calibration;
  readonly faults: readonly Fault[];
}

export interface TypeFigures {
  readonly type: EventType;
  readonly events: Figures;
  readonly dyads: Figures;
}

export function runOf(judgements: readonly Judgement[], extractor: string): Run {
  const all = sum(judgements, ({ attribution }) => attribution.all);
  const right = sum(judgements, ({ attribution }) => attribution.right);
  const measures = MEASURES.map((measure) => [measure, figuresOf(judgements.map(({ counts }) => counts[measure]))]);
  return {
    format: RUN_FORMAT,
    extractor,
    articles: judgements.map(({ file }) => file),
    measures: Object.fromEntries(measures) as Record<Measure, Figures>,
    types: EVENT_TYPES.map((type) => typeFigures(judgements, type)).filter(({ events, dyads }) =>
      [events, dyads].some(({ found, missed, spurious }) => found + missed + spurious > 0),
    ),
    attribution: { accuracy: fraction(right, all), right, all },
    calibration: calibrationOf(judgements.flatMap(({ outcomes }) => outcomes)),
    faults: judgements.flatMap(({ faults }) => faults),
  };
}

function typeFigures(judgements: readonly Judgement[], type: EventType): TypeFigures {
  const own = judgements.flatMap(({ types }) => types.filter((each) => each.type === type));
  return { type, events: figuresOf(own.map(({ events }) => events)), dyads: figuresOf(own.map(({ dyads }) => dyads)) };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
