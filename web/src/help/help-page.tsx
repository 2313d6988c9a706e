import { Anchor, Button, Kbd, Title } from '@mantine/core';
import { KEYS } from './keys.js';
import { startTour } from './tour.js';

/** How to work with the explorer: what the pointer does, and every key. */
export default function HelpPage() {
  return (
    <>
      <Title order={2} size="h4">
        Help
      </Title>
      <p>
        Search for somebody, or ask in a phrase: <em>Taliban vs ISIS-K</em>, <em>plots against embassies since 2022</em>
        , <em>attacks by ISIS-K in Kabul</em>, <em>who denies</em>. The chips are the filter that it became: click one
        to edit it.
      </p>
      <p>
        In the graph, a click on a line shows who says so; a click on an actor, all about it; a double click, who stands
        around it. Drag an actor to pin it; Shift and a click pick several.
      </p>
      <p>
        Only what happened is shown until you ask for what is planned, alleged or denied. All that you see is in the
        address: copy it, and somebody else sees it too.
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void startTour()}>
        Show me round
      </Button>
      {KEYS.map(({ where, keys }) => (
        <section key={where}>
          <Title order={3} size="h6" className="section">
            {where}
          </Title>
          <dl className="keys">
            {keys.map(({ keys: pressed, does }) => (
              <div key={pressed}>
                <dt>
                  <Kbd>{pressed}</Kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>
        For programs: <Anchor href="/graphiql">write queries</Anchor>, in the same browser.
      </p>
    </>
  );
}
