import { Tabs, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { ClaimsDocument, MergeSuggestionsDocument } from '../../../client/generated/operations.js';
import { STATUSES } from '../../../src/ontology/statuses.js';
import { useAnswer } from '../api/ask.js';
import { Answered } from '../evidence/answered.js';
import { ClaimCard } from '../evidence/claim-card.js';
import { Decisions } from './decisions.js';
import { changeOfJudging, changeOfMerge } from './impact.js';
import { Suggestion } from './suggestion.js';

/** Keys of decisions, and the buttons that they press. */
const KEYS = [
  ['M', '[data-merge]'],
  ['C', '[data-judge=CONFIRMED]'],
  ['X', '[data-judge=REJECTED]'],
] as const;

/** What waits for a decision, that first which would change most; and what was decided. J and K go through it. */
export default function ReviewPage() {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const at = items.indexOf(document.activeElement?.closest<HTMLElement>('[data-item]') as HTMLElement);
    items[Math.min(items.length - 1, Math.max(0, at + by))]?.focus();
  };
  useHotkeys([
    [
      'J',
      () => {
        step(1);
      },
    ],
    [
      'K',
      () => {
        step(-1);
      },
    ],
    ...KEYS.map(([key, button]): [string, () => void] => [
      key,
      () => {
        press(button);
      },
    ]),
  ]);
  return (
    <div ref={list}>
      <Title order={2} size="h4">
        Review
      </Title>
      <p className="quiet">
        J and K go down and up; M merges, C confirms, X rejects. What would change most comes first.
      </p>
      <Tabs defaultValue="same" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="same">Probably one</Tabs.Tab>
          <Tabs.Tab value="readings">Unsure readings</Tabs.Tab>
          <Tabs.Tab value="decided">Decided</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="same">
          <Same />
        </Tabs.Panel>
        <Tabs.Panel value="readings">
          <Readings />
        </Tabs.Panel>
        <Tabs.Panel value="decided">
          <Decisions />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** Presses a button of the item that has the focus. */
function press(selector: string): void {
  document.activeElement?.closest('[data-item]')?.querySelector<HTMLElement>(selector)?.click();
}

function Same() {
  return (
    <Answered answer={useAnswer(MergeSuggestionsDocument, { first: 50 })}>
      {({ mergeSuggestions }) =>
        mergeSuggestions.length === 0 ? (
          <p className="quiet">Nobody is probably one with somebody else.</p>
        ) : (
          [...mergeSuggestions]
            .sort((a, b) => changeOfMerge(b) - changeOfMerge(a))
            .map((suggestion) => (
              <div key={suggestion.actors.map(({ id }) => id).join()} data-item tabIndex={-1}>
                <Suggestion suggestion={suggestion} />
              </div>
            ))
        )
      }
    </Answered>
  );
}

function Readings() {
  const answer = useAnswer(ClaimsDocument, { filter: { statuses: STATUSES }, first: 200 });
  return (
    <Answered answer={answer}>
      {({ claims }) =>
        claims.edges
          .map(({ node }) => node)
          .filter(({ verdict }) => verdict === null)
          .sort((a, b) => changeOfJudging(b) - changeOfJudging(a))
          .slice(0, 50)
          .map((claim) => (
            <div key={claim.id} data-item tabIndex={-1}>
              <ClaimCard claim={claim} />
            </div>
          ))
      }
    </Answered>
  );
}
