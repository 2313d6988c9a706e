import { Menu } from '@mantine/core';
import { useState } from 'react';
import { readState } from '../state/explorer-state.js';
import { change } from '../state/use-explorer.js';

const NAME = 'casus-views';

interface View {
  readonly name: string;
  readonly search: string;
}

/** Views that were kept in this browser, and a way to keep this one. */
export function SavedViews() {
  const [views, setViews] = useState(keptViews);
  const keep = (): void => {
    const name = `${document.title}, ${new Date().toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`;
    const kept = [{ name, search: location.search }, ...views.filter(({ search }) => search !== location.search)];
    localStorage.setItem(NAME, JSON.stringify(kept));
    setViews(kept);
  };
  return (
    <>
      <Menu.Item onClick={keep}>Keep this view</Menu.Item>
      {views.length > 0 && <Menu.Label>Kept views</Menu.Label>}
      {views.slice(0, 8).map(({ name, search }) => (
        <Menu.Item
          key={search}
          onClick={() => {
            change(readState(search));
          }}
        >
          {name}
        </Menu.Item>
      ))}
    </>
  );
}

function keptViews(): readonly View[] {
  return JSON.parse(localStorage.getItem(NAME) ?? '[]') as View[];
}
