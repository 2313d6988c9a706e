import { Title } from '@mantine/core';
import { PathDocument } from '../../../client/generated/operations.js';
import { useAnswer } from '../api/ask.js';
import { inWords } from '../app/words.js';
import { NameOf } from '../filter/name-of.js';
import { useExplorer } from '../state/use-explorer.js';
import { Answered } from './answered.js';
import { ClaimCard } from './claim-card.js';
import { Names } from './links.js';

/** The shortest chain between the two that were picked, and a claim for each step. */
export function ChainPage() {
  const [from = '', to = ''] = useExplorer().path;
  const answer = useAnswer(PathDocument, { from, to }, { enabled: to !== '' });
  if (to === '') return <p className="quiet">Pick two actors, then press S.</p>;
  return (
    <>
      <Title order={2} size="h4">
        From <NameOf id={from} /> to <NameOf id={to} />
      </Title>
      <Answered answer={answer}>
        {({ path }) =>
          path?.steps === null || path?.steps === undefined ? (
            <p>
              No chain of four relations or fewer joins them{path?.truncated === true && ', as far as was searched'}.
            </p>
          ) : (
            <ol className="steps">
              {path.steps.map(({ relation: { id, type, source, target, claims } }) => (
                <li key={id}>
                  <strong>
                    <Names of={[source]} none="" /> {inWords(type)} <Names of={[target]} none="" />
                  </strong>
                  {claims.edges.map(({ node }) => (
                    <ClaimCard key={node.id} claim={node} />
                  ))}
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </>
  );
}
