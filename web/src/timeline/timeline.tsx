import { ActionIcon, RangeSlider, Skeleton, Tooltip } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Filter } from '../../../client/generated/operations.js';
import { counted, dayText } from '../app/words.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { change, explorerState, useExplorer } from '../state/use-explorer.js';
import { Bars } from './bars.js';
import { endOf } from './steps.js';
import { usePlay } from './use-play.js';
import { useSteps } from './use-steps.js';

/** When it was: a range of steps filters everything else, and plays from its first one to the end. */
export default function Timeline() {
  const { filter } = useExplorer();
  const undated = useMemo(() => withoutEmpty({ ...filter, since: null, until: null }), [filter]);
  const found = useSteps(undated);
  const starts = found?.starts ?? [];
  const last = Math.max(0, starts.length - 1);
  const range = rangeOf(filter, starts);
  const set = ([from, to]: readonly [number, number]): void => {
    const isAll = from === 0 && to === last;
    change({
      filter: isAll ? undated : { ...undated, since: starts[from]!, until: endOf(starts[to]!, found!.period) },
    });
  };
  const play = usePlay(range, last, set);
  if (found === undefined) return <Skeleton h="100%" radius={0} />;
  if (starts.length === 0) return <p className="quiet time-none">Nothing that passes this filter has a day.</p>;
  return (
    <div className="timeline">
      <div className="time-tools">
        <Tooltip label={play.isPlaying ? 'Stop' : 'Play through time'} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={play.isPlaying ? 'Stop' : 'Play through time'}
            onClick={play.toggle}
          >
            {play.isPlaying ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <span className="time-span">
          {dayText(starts[range[0]])} – {dayText(endOf(starts[range[1]]!, found.period))}
        </span>
        <span className="quiet">
          by {found.period.toLowerCase()}
          {found.undated > 0 && ` · ${counted(found.undated, 'event')} without a day`}
        </span>
        {(filter.since ?? filter.until ?? null) !== null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label="All of the time"
            onClick={() => {
              change({ filter: undated });
            }}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <Bars
        steps={found.steps}
        starts={starts}
        height={60}
        within={[starts[range[0]]!, starts[range[1]]!]}
        onBrush={set}
      />
      <RangeSlider
        key={`${starts[0]!}-${range.join('-')}`}
        size="xs"
        min={0}
        max={Math.max(1, last)}
        minRange={0}
        disabled={last === 0}
        defaultValue={[...range]}
        onChangeEnd={(ends) => {
          if (ends.join() !== rangeOf(explorerState().filter, starts).join()) set(ends);
        }}
        label={(at) => dayText(starts[at])}
        thumbFromLabel="First step"
        thumbToLabel="Last step"
      />
    </div>
  );
}

/** The steps that a filter has the days of. */
function rangeOf({ since, until }: Filter, starts: readonly string[]): readonly [number, number] {
  const last = Math.max(0, starts.length - 1);
  const after = starts.findIndex((start) => start > (since ?? ''));
  const from = since === null || since === undefined ? 0 : Math.max(0, (after === -1 ? starts.length : after) - 1);
  const to = until === null || until === undefined ? last : starts.findLastIndex((start) => start <= until);
  return [Math.min(from, last), Math.max(Math.min(from, last), to)];
}
