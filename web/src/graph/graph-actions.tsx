import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconEyeOff,
  IconFocusCentered,
  IconCirclesRelation,
  IconLasso,
  IconPinnedOff,
  IconRoute,
  IconEye,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';

import { GROUPINGS } from '../state/explorer-state.js';
import { change, useExplorer } from '../state/use-explorer.js';
import { collapse, expand, hide, join } from './act.js';
import type { Scene } from './scene.js';

interface ActionsProps {
  readonly scene: Scene | null;
  readonly isLasso: boolean;
  readonly setLasso: (isLasso: boolean) => void;
}

/** What can be done with the picture and with who is picked. Each has its key. */
export function GraphActions({ scene, isLasso, setLasso }: ActionsProps) {
  const { picked, hidden, pins } = useExplorer();
  const camera = () => scene?.sigma.getCamera();
  const none = picked.length === 0;
  return (
    <div className="actions" role="toolbar" aria-label="Graph" aria-orientation="vertical">
      <Action label="Closer" keys="+" icon={IconZoomIn} onClick={() => void camera()?.animatedZoom()} />
      <Action label="Farther" keys="-" icon={IconZoomOut} onClick={() => void camera()?.animatedUnzoom()} />
      <Action label="Whole graph" keys="0" icon={IconFocusCentered} onClick={() => void camera()?.animatedReset()} />
      <Action
        label="Lasso"
        keys="L"
        icon={IconLasso}
        isOn={isLasso}
        onClick={() => {
          setLasso(!isLasso);
        }}
      />
      <Action
        label="Expand"
        keys="E"
        icon={IconArrowsMaximize}
        isOff={none}
        onClick={() => {
          expand(picked);
        }}
      />
      <Action
        label="Collapse"
        keys="C"
        icon={IconArrowsMinimize}
        isOff={none}
        onClick={() => {
          collapse(picked);
        }}
      />
      <Action
        label="Hide"
        keys="H"
        icon={IconEyeOff}
        isOff={none}
        onClick={() => {
          hide(picked);
        }}
      />
      <Action
        label="Show hidden"
        keys="Shift+H"
        icon={IconEye}
        isOff={hidden.length === 0}
        onClick={() => {
          change({ hidden: [] });
        }}
      />
      <Action
        label="Unpin all"
        keys="Shift+P"
        icon={IconPinnedOff}
        isOff={pins.length === 0}
        onClick={() => {
          change({ pins: [] });
        }}
      />
      <Action
        label="Shortest path between the two picked"
        keys="S"
        icon={IconRoute}
        isOff={picked.length !== 2}
        onClick={() => {
          join(picked);
        }}
      />
      <GroupBy />
    </div>
  );
}

function GroupBy() {
  const { grouping } = useExplorer();
  const label = `Group, now ${grouping === 'none' ? 'free' : `by ${grouping}`} (G)`;
  return (
    <Menu position="right-start" shadow="md">
      <Menu.Target>
        <Tooltip label={label} position="right" openDelay={400}>
          <ActionIcon
            variant={grouping === 'none' ? 'subtle' : 'light'}
            color={grouping === 'none' ? 'gray' : 'indigo'}
            aria-label={label}
          >
            <IconCirclesRelation size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {GROUPINGS.map((value) => (
          <Menu.Item
            key={value}
            data-chosen={value === grouping}
            onClick={() => {
              change({ grouping: value });
            }}
          >
            {value === 'none' ? 'Not grouped' : `By ${value}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ActionProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: typeof IconLasso;
  readonly onClick: () => void;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}

function Action({ label, keys, icon: Icon, onClick, isOn, isOff = false }: ActionProps) {
  return (
    <Tooltip label={`${label} (${keys})`} position="right" openDelay={400}>
      <ActionIcon
        variant={isOn === true ? 'light' : 'subtle'}
        color={isOn === true ? 'indigo' : 'gray'}
        aria-label={`${label} (${keys})`}
        aria-pressed={isOn}
        disabled={isOff}
        onClick={onClick}
      >
        <Icon size={17} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
