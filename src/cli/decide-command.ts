import { Argument, Option, type Command } from 'commander';
import type { Correction, Decision } from '../graph/decisions/decision.js';
import { ACTOR_KINDS, type ActorKind } from '../ontology/actor-kinds.js';
import { EVENT_TYPES } from '../ontology/event-types.js';
import { EVENT_RELATIONS } from '../ontology/relation-types.js';
import { STATUSES } from '../ontology/statuses.js';
import { withStore } from './with-store.js';

interface ReasonOptions {
  readonly why: string;
  readonly by: string;
  readonly key?: string;
}

type CorrectionOptions = Pick<Correction, 'status' | 'type' | 'relation'> & {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
};

const VERDICTS = ['confirmed', 'rejected', 'corrected'] as const;

/** `casus decide`: what an analyst knows better. */
export function addDecide(program: Command): void {
  const decide = program
    .command('decide')
    .description('say what you know better; it holds for articles that come later too, until `casus undo`')
    .addHelpText(
      'after',
      `
Each prints one line of JSON: {"id", "kind", "made", "by", "why", "summary"}. The same --key again decides nothing anew.

Examples:
  $ casus decide merge 3f2a… 9c01… --why "two spellings of one name" --by ana
  $ casus decide judge 77b0… corrected --status DENIED --why "it says that they denied it"`,
    );
  addActorDecisions(decide);
  addJudge(decide);
  addEventDecisions(decide);
}

function addActorDecisions(decide: Command): void {
  withReason(decide.command('merge').description('actors, or places, are one'))
    .argument('<id...>', 'ids of two or more')
    .action((ids: string[], reason: ReasonOptions) => make({ kind: 'MERGE', ids }, reason));
  withReason(decide.command('split').description('some articles mean somebody else'))
    .argument('<id>', 'id of the actor')
    .argument('<article...>', 'ids of the articles')
    .action((id: string, articleIds: string[], reason: ReasonOptions) =>
      make({ kind: 'SPLIT', id, articleIds }, reason),
    );
  withReason(decide.command('rename').description('an actor has another name'))
    .argument('<id>', 'id of the actor or place')
    .argument('<name>', 'its name from now on')
    .action((id: string, name: string, reason: ReasonOptions) => make({ kind: 'RENAME', id, name }, reason));
  withReason(decide.command('kind').description('an actor is of another kind'))
    .argument('<id>', 'id of the actor')
    .addArgument(new Argument('<kind>', 'what it is').choices(ACTOR_KINDS))
    .action((id: string, actorKind: ActorKind, reason: ReasonOptions) =>
      make({ kind: 'SET_KIND', id, actorKind }, reason),
    );
}

function addJudge(decide: Command): void {
  withReason(decide.command('judge').description('a sentence was read rightly, wrongly, or says something else'))
    .argument('<claim>', 'id of the claim')
    .addArgument(new Argument('<verdict>', 'how it was read').choices(VERDICTS))
    .addOption(new Option('--status <status>', 'the right status').choices(STATUSES))
    .addOption(new Option('--type <type>', 'the right type of event').choices(EVENT_TYPES))
    .addOption(new Option('--relation <relation>', 'the right edge').choices(EVENT_RELATIONS))
    .option('--source <id...>', 'who acts, by ids')
    .option('--target <id...>', 'who is acted upon, by ids')
    .action((claimId: string, verdict: (typeof VERDICTS)[number], options: ReasonOptions & CorrectionOptions) =>
      make(
        {
          kind: 'READING',
          claimId,
          verdict: verdict.toUpperCase() as Uppercase<typeof verdict>,
          ...correctionOf(options),
        },
        options,
      ),
    );
}

function addEventDecisions(decide: Command): void {
  withReason(decide.command('same').description('events are one'))
    .argument('<event...>', 'ids of two or more events')
    .action((eventIds: string[], reason: ReasonOptions) => make({ kind: 'SAME_EVENTS', eventIds }, reason));
  withReason(decide.command('different').description('two events are two, or claims of one tell of another'))
    .argument('<event...>', 'ids of two events, or of one with --claim')
    .option('--claim <id...>', 'claims of the one event that tell of another')
    .action((eventIds: string[], { claim, ...reason }: ReasonOptions & { claim?: string[] }) =>
      make({ kind: 'DIFFERENT_EVENTS', eventIds, ...(claim === undefined ? {} : { claimIds: claim }) }, reason),
    );
}

function withReason(command: Command): Command {
  return command
    .requiredOption('--why <text>', 'why, for those who come later')
    .option('--by <name>', 'who decides', 'analyst')
    .option('--key <text>', 'with the same key, it is decided once');
}

/** What is right, as far as it was said. */
function correctionOf({ status, type, relation, source, target }: CorrectionOptions): { correction?: Correction } {
  const correction: Correction = {
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(relation === undefined ? {} : { relation }),
    ...(source === undefined ? {} : { sourceIds: source }),
    ...(target === undefined ? {} : { targetIds: target }),
  };
  return Object.keys(correction).length === 0 ? {} : { correction };
}

async function make(decision: Decision, { why, by, key }: ReasonOptions): Promise<void> {
  const { decideOne } = await import('./decide.js');
  await withStore((store) => decideOne(store, decision, { why, by }, key));
}
