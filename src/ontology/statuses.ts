/** How real an event is in the words of the text, from what happened to what only could. */
export const STATUSES = ['ACTUAL', 'PLANNED', 'THREATENED', 'ALLEGED', 'DENIED', 'FAILED', 'HYPOTHETICAL'] as const;

export type Status = (typeof STATUSES)[number];

/** What each status means, for people. */
export const STATUS_DEFINITIONS: Readonly<Record<Status, string>> = {
  ACTUAL: 'Happened or is happening.',
  PLANNED: 'Plotted, intended, promised, sought or feared.',
  THREATENED: 'Announced as a threat.',
  ALLEGED: 'Claimed by one who does not own it: "allegedly", "accused of".',
  DENIED: 'Said not to have happened.',
  FAILED: 'Tried or foiled.',
  HYPOTHETICAL: 'If, would, could; called for.',
};

/** How sure the one who says it sounds. */
export const CERTAINTIES = ['asserted', 'hedged', 'doubted'] as const;

export type Certainty = (typeof CERTAINTIES)[number];
