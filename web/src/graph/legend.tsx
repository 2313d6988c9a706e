import { useComputedColorScheme } from '@mantine/core';
import { KIND_FAMILIES, QUADS, QUAD_NAMES, kindColour, quadColour } from '../app/colours.js';
import type { Line } from './dyads.js';
import type { Picture } from './picture.js';

const LINES: readonly (readonly [Line, string, string])[] = [
  ['plain', 'Happened', ''],
  ['dashed', 'Planned, threatened', '6 4'],
  ['dotted', 'Alleged', '2 2.5'],
  ['struck', 'Denied', ''],
];

/** What colours and lines mean, as far as they are in the picture. */
export function Legend({ picture: { figures, dyads } }: { readonly picture: Picture }) {
  const scheme = useComputedColorScheme('light');
  const kinds = new Set(figures.map(({ kind }) => kind));
  const lines = new Set(dyads.map(({ line }) => line));
  const quads = new Set(dyads.map(({ quad }) => quad));
  return (
    <details className="legend" open={window.innerWidth > 900}>
      <summary>Legend</summary>
      <ul>
        {KIND_FAMILIES.filter((family) => family.kinds.some((kind) => kinds.has(kind))).map((family) => (
          <li key={family.name}>
            <svg width="22" height="10" aria-hidden>
              <circle cx="11" cy="5" r="4.5" fill={kindColour(family.kinds[0]!, scheme)} />
            </svg>
            {family.name}
          </li>
        ))}
      </ul>
      <ul>
        {QUADS.filter((quad) => quads.has(quad)).map((quad) => (
          <li key={quad}>
            <svg width="22" height="10" aria-hidden>
              <path
                d="M0 5H16M15 1.5L22 5L15 8.5Z"
                stroke={quadColour(quad, scheme)}
                fill={quadColour(quad, scheme)}
                strokeWidth="2"
              />
            </svg>
            {quad === 'none' ? 'Lasting fact, other' : QUAD_NAMES[quad]}
          </li>
        ))}
        {LINES.filter(([line]) => lines.has(line)).map(([line, name, dashes]) => (
          <li key={line}>
            <svg width="22" height="10" aria-hidden stroke="currentColor" strokeWidth="1.6">
              <path d="M0 5H22" strokeDasharray={dashes} />
              {line === 'struck' && <path d="M8 9L12 1M11 9L15 1" />}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
