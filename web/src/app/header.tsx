import { ActionIcon, SegmentedControl, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChecklist,
  IconFilePlus,
  IconHelp,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { SearchBox } from '../search/search-box.js';
import { ShareMenu } from '../share/share-menu.js';
import { VIEWS } from '../state/explorer-state.js';
import { change, redo, undo, useExplorer, useSteps } from '../state/use-explorer.js';
import { titled } from './words.js';

/** Search first; then what is looked at, and how. */
export function Header() {
  const { view } = useExplorer();
  const { canUndo, canRedo } = useSteps();
  return (
    <header className="header">
      <h1 className="brand">
        <a href="/" title="From the start">
          Casus
        </a>
      </h1>
      <SearchBox />
      <SegmentedControl
        size="xs"
        aria-label="View"
        data={VIEWS.map((value) => ({ value, label: titled(value) }))}
        value={view}
        onChange={(value) => {
          change({ view: value });
        }}
      />
      <div className="tools">
        <Tool label="Undo (Ctrl+Z)" icon={IconArrowBackUp} onClick={undo} disabled={!canUndo} />
        <Tool label="Redo (Ctrl+Shift+Z)" icon={IconArrowForwardUp} onClick={redo} disabled={!canRedo} />
        <ShareMenu />
        <Tool label="Add articles" icon={IconFilePlus} onClick={open('add')} />
        <Tool label="Review" icon={IconChecklist} onClick={open('review')} />
        <SchemeTool />
        <Tool label="Help and keys (?)" icon={IconHelp} onClick={open('help')} />
      </div>
    </header>
  );
}

function open(what: string): () => void {
  return () => {
    change({ open: [what] });
  };
}

interface ToolProps {
  readonly label: string;
  readonly icon: typeof IconSun;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

export function Tool({ label, icon: Icon, onClick, disabled = false }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick} disabled={disabled}>
        <Icon size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function SchemeTool() {
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <Tool
      label={`Use ${other} colours`}
      icon={scheme === 'light' ? IconMoon : IconSun}
      onClick={() => {
        setColorScheme(other);
      }}
    />
  );
}
