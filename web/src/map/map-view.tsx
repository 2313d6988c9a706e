import { Loader } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { EventListDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { Failed } from '../app/failed.js';
import { counted } from '../app/words.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { change, useExplorer } from '../state/use-explorer.js';
import { labelled } from './labelled.js';
import { spotsOf, type Spot } from './spots.js';

const TOPOLOGY = world as unknown as Topology<{ countries: GeometryCollection }>;
const COUNTRIES = feature(TOPOLOGY, TOPOLOGY.objects.countries);

/** Where it was. Outlines of countries are of Natural Earth, and packaged; there is no server of tiles. */
export default function MapView() {
  const { filter } = useExplorer();
  const { data, error } = useAnswer(
    EventListDocument,
    { filter: withoutEmpty(filter), first: 500 },
    { keepsLast: true },
  );
  const events = useMemo(() => data?.events.edges.map(({ node }) => node) ?? [], [data]);
  const spots = useMemo(() => spotsOf(events), [events]);
  const { ref, width, height } = useElementSize();
  if (error !== null) return <Failed error={error} />;
  return (
    <div ref={ref} className="map">
      {width > 0 && <World spots={spots} width={width} height={height} />}
      {data === undefined && <Loader className="middle" aria-label="Events are being asked for" />}
      <p className="facts" role="status">
        {counted(
          spots.reduce((sum, { events: count }) => sum + count, 0),
          'event',
        )}{' '}
        in {counted(spots.length, 'place')}; the rest tells no place that is known
        {(data?.events.totalCount ?? 0) > events.length && `, or is beyond the newest ${events.length}`}
      </p>
    </div>
  );
}

interface WorldProps {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
}

function World({ spots, width, height }: WorldProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [{ k, x, y }, setTransform] = useState(zoomIdentity);
  const projection = useMemo(() => {
    const points = {
      type: 'MultiPoint' as const,
      coordinates: spots.map(({ longitude, latitude }) => [longitude, latitude]),
    };
    const margin = Math.min(width, height) * 0.18;
    const fitted = geoNaturalEarth1();
    // Of one place alone there is no extent to fit.
    if (spots.length < 2) return fitted.fitSize([width, height], COUNTRIES);
    return fitted.fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      points,
    );
  }, [spots, width, height]);
  const outlines = useMemo(() => geoPath(projection)(COUNTRIES) ?? '', [projection]);
  useEffect(() => {
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 20])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        setTransform(transform);
      });
    select(svg.current!).call(behaviour);
  }, []);
  const most = Math.max(1, ...spots.map(({ events }) => events));
  const placed = spots.map((spot) => {
    const [left, top] = projection([spot.longitude, spot.latitude]) ?? [0, 0];
    return { spot, left: left * k + x, top: top * k + y, radius: 4 + 14 * Math.sqrt(spot.events / most) };
  });
  const named = labelled(
    placed.map(({ spot: { name, events }, left, top, radius }) => ({
      left: left + radius,
      middle: top,
      text: `${name} ${events}`,
    })),
  );
  return (
    <svg ref={svg} width={width} height={height} role="group" aria-label="Map of events">
      <g transform={`translate(${x},${y}) scale(${k})`}>
        <path className="land" d={outlines} strokeWidth={0.7 / k} />
      </g>
      {placed.map((one, place) => (
        <SpotOnMap key={one.spot.id} {...one} isNamed={named.has(place)} />
      ))}
    </svg>
  );
}

interface SpotProps {
  readonly spot: Spot;
  readonly left: number;
  readonly top: number;
  readonly radius: number;
  /** Whether there is room for its name; else that is seen where it is pointed at. */
  readonly isNamed: boolean;
}

function SpotOnMap({ spot: { id, name, events }, left, top, radius, isNamed }: SpotProps) {
  const { filter } = useExplorer();
  const pick = (): void => {
    change({ filter: { ...filter, place: filter.place === id ? null : id } });
  };
  return (
    <g
      className="spot"
      data-picked={filter.place === id}
      role="button"
      tabIndex={0}
      aria-label={`${name}: ${counted(events, 'event')}`}
      onClick={pick}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === ' ') pick();
      }}
    >
      <circle cx={left} cy={top} r={radius} />
      <text className={isNamed ? '' : 'by-pointer'} x={left + radius + 3} y={top + 4}>
        {name} <tspan className="quiet">{events}</tspan>
      </text>
    </g>
  );
}
