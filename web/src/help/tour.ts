import { change } from '../state/use-explorer.js';

const SEEN = 'casus-tour-seen';

const STEPS = [
  {
    element: '.search',
    title: 'Ask',
    description: 'Type a name, or a phrase such as “Taliban vs ISIS-K”. Press / to come here from anywhere.',
  },
  {
    element: '.chips',
    title: 'The filter',
    description: 'What you asked becomes chips. Click one to edit it, its cross to remove it.',
  },
  {
    element: '.view',
    title: 'Who did what to whom',
    description:
      'Lines run from source to target. Dashed is planned, dotted alleged, struck through denied. Click a line for its sentences.',
  },
  { element: '.time', title: 'When', description: 'Narrow the range to filter by time, or let time play.' },
  { element: '.tools', title: 'Keep it', description: 'Undo, share, add articles, review, and help with every key.' },
];

/** Shows round in five steps; Escape ends it. */
export async function startTour(): Promise<void> {
  const [{ driver }] = await Promise.all([import('driver.js'), import('driver.js/dist/driver.css')]);
  change({ open: [] });
  localStorage.setItem(SEEN, 'true');
  driver({
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    showProgress: true,
    steps: STEPS.map(({ element, title, description }) => ({ element, popover: { title, description } })),
  }).drive();
}

/** The same, once in a browser. */
export function startFirstTour(): void {
  if (localStorage.getItem(SEEN) === null) void startTour();
}
