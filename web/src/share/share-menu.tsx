import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { EXCHANGE_FORMATS, exportAddress } from './export-address.js';
import { save, saveFrom } from './save.js';
import { saveReport } from './report-file.js';
import { SavedViews } from './saved-views.js';
import { withoutEmpty } from '../state/explorer-state.js';
import { explorerState } from '../state/use-explorer.js';
import { pictureInSvg, svgInPng } from '../graph/picture-file.js';

/** What can be kept of what is seen, and given to others. */
export function ShareMenu() {
  return (
    <Menu shadow="md" position="bottom-end" width={230}>
      <Menu.Target>
        <Tooltip label="Share and keep" openDelay={400}>
          <ActionIcon variant="subtle" color="gray" aria-label="Share and keep">
            <IconShare2 size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown mah="80vh" style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => void navigator.clipboard.writeText(location.href)}>Copy link</Menu.Item>
        <SavedViews />
        <Menu.Label>Report with citations</Menu.Label>
        <Menu.Item onClick={() => void saveReport('md')}>Markdown</Menu.Item>
        <Menu.Item onClick={() => void saveReport('html')}>HTML</Menu.Item>
        <Menu.Label>Picture of the graph</Menu.Label>
        <Menu.Item
          onClick={() => {
            savePicture('svg');
          }}
        >
          SVG
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            savePicture('png');
          }}
        >
          PNG
        </Menu.Item>
        <Menu.Label>Data of this selection</Menu.Label>
        {EXCHANGE_FORMATS.map(({ format, label, part }) => (
          <Menu.Item
            key={label}
            onClick={() => void saveFrom(exportAddress(format, withoutEmpty(explorerState().filter), part))}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function savePicture(format: 'svg' | 'png'): void {
  const svg = pictureInSvg();
  if (svg === null) return;
  if (format === 'svg') save('casus.svg', new Blob([svg], { type: 'image/svg+xml' }));
  else
    void svgInPng(svg).then((png) => {
      save('casus.png', png);
    });
}
