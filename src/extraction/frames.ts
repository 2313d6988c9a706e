import type { EventType } from '../ontology/event-types.js';
import { nounClass } from '../ontology/nouns.js';
import { ANY, type NounPattern, type PhrasePattern, type RoleSlot } from '../ontology/predicate-pattern.js';
import type { Predicate } from '../ontology/predicates.js';
import { agents, antecedents, isPassive, nounOwners, patients, surfaceSubjects } from './roles.js';
import { JUDGING } from './judged-deeds.js';
import type { SentenceTree } from './sentence-tree.js';

/** A predicate found in a sentence: its words, and the heads of the phrases that fill its roles. */
export interface Frame {
  readonly predicate: Predicate;
  /** The word that names the event. */
  readonly head: number;
  /** All words of the pattern, in the order of the text. */
  readonly trigger: readonly number[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** The noun that the verb needs ("pressure"), or -1. */
  readonly object: number;
}

/** Verbs that lend their subject to the event noun that is their object: "carried out an attack". */
const LIGHT_VERBS = new Set(
  (
    'begin carry claim commence commit complete conclude conduct continue coordinate deliver direct do enact end engage escalate execute ' +
    'face file finish fight give have hold host impose initiate inflict intensify issue join kick launch lead lodge make mastermind ' +
    'mount open orchestrate order organise organize pay perform perpetrate plan plot prepare prosecute provide pursue renew resume say send ' +
    'stage start step suspend sustain take threaten undertake unleash vow wage win offer extend voice express show lift ease reach sign ' +
    'strike announce declare call demand seek promise pledge propose reject refuse accept stop halt abandon cancel form build develop ' +
    'forge maintain strengthen deepen upgrade restore sever break cut support back sponsor fund finance oppose'
  ).split(' '),
);

/** Verbs whose subject is what the event noun after them is done to: "suffered an attack". */
const UNDERGOING_VERBS = new Set(
  'suffer undergo receive face survive escape sustain endure witness get await draw attract earn provoke'.split(' '),
);

/** Tries one predicate on a verb. Null where its words aren't all there. */
export function verbFrame(tree: SentenceTree, verb: number, predicate: Predicate): Frame | null {
  const { pattern } = predicate;
  // "denied that it attacked" says that it didn't; it rejects nobody.
  if (predicate.type === 'REJECT' && tree.child(verb, 'ccomp') >= 0) return null;
  // "denied using force"
  if (tree.token(verb).lemma === 'deny' && tree.tokens[verb + 1]?.xpos === 'VBG') return null;
  // "stop arming rebels" only says that what follows ends.
  if (/^(stop|halt|cease|suspend|end|quit)$/.test(tree.token(verb).lemma) && tree.child(verb, 'xcomp') >= 0)
    return null;
  // "called the statement a lie"
  if (tree.token(verb).lemma === 'call' && pattern.words === 1 && isNaming(tree, verb)) return null;
  if (tree.token(verb).lemma === 'insist' && tellsFact(tree, verb)) return null;
  if (tree.token(verb).lemma === 'warn' && isAdvice(tree, verb)) return null;
  if (predicate.intransitive && tree.child(verb, 'obj', 'ccomp') >= 0) return null;
  const trigger = [verb];
  const addressee = predicate.type === 'REQUEST' ? tree.childrenAs(verb, 'iobj') : [];
  if (pattern.particle !== null) {
    const particle = particleOf(tree, verb, pattern.particle);
    if (particle < 0) return null;
    trigger.push(particle);
  }
  let object = -1;
  if (pattern.object !== null) {
    object = objectNoun(tree, verb, pattern.object);
    if (object < 0) return null;
    trigger.push(object);
  }
  const anchors = object < 0 ? [verb] : [verb, object];
  for (const phrase of pattern.phrases) {
    const noun = phraseNoun(tree, anchors, phrase);
    if (noun < 0) return null;
    trigger.push(noun);
    anchors.push(noun);
  }
  const owner = object < 0 || predicate.type === 'REJECT' ? [] : ownerOfObject(tree, object);
  let sources =
    owner.length > 0 ? owner : pattern.source === null ? [] : fill(tree, verb, anchors, pattern.source, 'source');
  let targets =
    addressee.length > 0 && pattern.target?.at === 'object'
      ? addressee
      : pattern.target === null
        ? []
        : isTopic(tree, verb, pattern.target)
          ? []
          : fill(tree, verb, anchors, pattern.target, 'target');
  if (predicate.type === 'RETREAT' && sources.length === 0 && isPassive(tree, verb)) {
    // "The rebels were demobilised": those who are withdrawn withdraw.
    [sources, targets] = [targets, []];
  }
  if (targets.length === 0 && pattern.target?.at === 'preposition' && !isMutual(tree, sources, predicate)) return null;
  if (targets.length === 0 && pattern.target?.at !== 'subject') {
    targets = firstFilled(predicate.targetPrepositions, (preposition) => complements(tree, anchors, preposition));
  }
  // "dismissed the president's appeal", "rejected an offer from X": whose it was.
  if (targets.length === 0 && predicate.type === 'REJECT' && object >= 0) targets = nounOwners(tree, object, 9);
  if (targets.length === 0 && JUDGING.has(predicate.type)) targets = subjectOfContent(tree, verb);
  if (targets.length === 0 && predicate.type === 'REQUEST') targets = addressees(tree, verb);
  if (targets.length === 0 && object >= 0 && isObjectTarget(tree, object, predicate)) targets = [object];
  if (targets.length === 0 && CONDITIONAL.has(predicate.type)) targets = conditioned(tree, verb);
  if (pattern.target?.at === 'preposition') trigger.push(...caseTokens(tree, targets));
  return { predicate, head: verb, trigger: trigger.sort((a, b) => a - b), sources, targets, object };
}

/** "warned Moscow about the plot", "warned that famine was near": no threat, unless of what will be done. */
function isAdvice(tree: SentenceTree, verb: number): boolean {
  if (complements(tree, [verb], 'about').length > 0) return true;
  const [of] = complements(tree, [verb], 'of');
  const isTold = of !== undefined && patients(tree, verb).length > 0;
  if (isTold && !/^(consequence|retaliation|response|reprisal|action|war|punishment)$/.test(tree.token(of).lemma))
    return true;
  const content = tree.child(verb, 'ccomp');
  if (content < 0) return false;
  return !tree.childrenAs(content, 'aux').some((child) => /^(will|would|shall|must)$/.test(tree.token(child).lemma));
}

/** "discussed the detainees": what is talked about is nobody that is talked to. */
const isTopic = (tree: SentenceTree, verb: number, slot: RoleSlot): boolean =>
  slot.at === 'object' && /^(discuss|debate|deliberate)$/.test(tree.token(verb).lemma);

const isNaming = (tree: SentenceTree, verb: number): boolean =>
  tree.childrenAs(verb, 'obj', 'iobj', 'xcomp').filter((at) => tree.token(at).upos !== 'VERB').length > 1;

/** "insisted that it had hit the camp" tells; "insisted that he leave" asks. */
function tellsFact(tree: SentenceTree, verb: number): boolean {
  const content = tree.child(verb, 'ccomp');
  return content >= 0 && (tree.token(content).xpos !== 'VB' || tree.child(content, 'aux') >= 0);
}

/** "leaked documents", "freed two hostages": the noun that belongs to the words is what it is done to. */
const isObjectTarget = (tree: SentenceTree, object: number, { type }: Predicate): boolean =>
  type === 'DISCLOSE' || /^(person|group)$/.test(nounClass(tree.token(object).lemma.toLowerCase())?.nature ?? '');

/** "reiterated British support for Iraq": whose support it is. */
function ownerOfObject(tree: SentenceTree, object: number): number[] {
  // "French hostages are held": who is held owns nothing here.
  if (nounClass(tree.token(object).lemma.toLowerCase())?.nature === 'person') return [];
  const possessor = tree.child(object, 'nmod:poss');
  return possessor >= 0
    ? tree.conjuncts(possessor)
    : tree.children(object).filter((child) => child < object && isModifier(tree, child));
}

/** "welcomed the news that X has won", "is proud that X helps": whom the clause is about. */
function subjectOfContent(tree: SentenceTree, verb: number): number[] {
  const holders = [verb, ...tree.childrenAs(verb, 'obj')];
  const clause = holders.map((holder) => tree.child(holder, 'ccomp', 'acl', 'advcl')).find((found) => found >= 0) ?? -1;
  return clause < 0 || tree.child(clause, 'nsubj', 'nsubj:pass') < 0 ? [] : surfaceSubjects(tree, clause);
}

/** "demanded that Y leave": who is to do it. */
function addressees(tree: SentenceTree, verb: number): number[] {
  const content = tree.child(verb, 'ccomp', 'xcomp');
  const subject = content < 0 ? -1 : tree.child(content, 'nsubj', 'nsubj:pass');
  return subject < 0 ? [] : tree.conjuncts(subject);
}

/** Events that "if X moves" tells the target of. */
const CONDITIONAL: ReadonlySet<EventType> = new Set(['THREATEN', 'SANCTION']);

/** "threatened to attack if X moves": whom the threat is meant to stop. */
function conditioned(tree: SentenceTree, verb: number): number[] {
  // "If X moves, Y would strike, it warned"
  const said = tree.token(verb).relation === 'parataxis' ? tree.token(verb).head : verb;
  const condition = tree.tokens.findIndex(
    ({ relation }, at) =>
      relation === 'advcl' && ['if', 'unless'].includes(tree.caseOf(at)) && tree.governors(at).includes(said),
  );
  const subject = condition < 0 ? -1 : tree.child(condition, 'nsubj', 'nsubj:pass');
  return subject < 0 ? [] : tree.conjuncts(subject);
}

/** "France and Mali signed a treaty", "ministers held talks": with each other. */
function isMutual(tree: SentenceTree, sources: readonly number[], { pattern, type }: Predicate): boolean {
  if (pattern.target?.at !== 'preposition' || pattern.target.preposition !== 'with') return false;
  const isTalk =
    type === 'CONSULT' && (pattern.object !== null || /^(meet|talk|speak|confer|negotiate)$/.test(pattern.lemma));
  return sources.length > 1 || (isTalk && sources.some((at) => /^NNP?S$/.test(tree.token(at).xpos)));
}

/** Tries one predicate on a noun. */
export function nounFrame(tree: SentenceTree, noun: number, predicate: Predicate): Frame | null {
  const { pattern } = predicate;
  if (!hasModifiers(tree, noun, pattern.modifiers)) return null;
  const trigger = [...pattern.modifiers.map((_, at) => noun - pattern.modifiers.length + at), noun];
  for (const phrase of pattern.phrases) {
    const found = phraseNoun(tree, [noun], phrase);
    if (found < 0) return null;
    trigger.push(found);
  }
  const pair = hyphenatedPair(tree, noun);
  if (pair !== null) return { predicate, head: noun, trigger, sources: [pair[0]], targets: [pair[1]], object: -1 };
  const between = complements(tree, [noun], 'between');
  if (between.length > 1)
    return { predicate, head: noun, trigger, sources: between.slice(0, 1), targets: between.slice(1), object: -1 };
  const onBehalf = inSupportOf(tree, noun);
  if (onBehalf !== null) return { predicate, head: noun, trigger, ...onBehalf, object: -1 };
  const carrier = carrierOf(tree, noun);
  const accused = carrier >= 0 ? blamed(tree, carrier) : [];
  const anchors = carrier >= 0 && ['obj', 'nsubj:pass'].includes(tree.token(noun).relation) ? [noun, carrier] : [noun];
  return {
    predicate,
    head: noun,
    trigger,
    sources: accused.length > 0 ? accused : nounSources(tree, noun, carrier, predicate),
    targets: nounTargets(tree, noun, anchors, carrier, predicate),
    object: -1,
  };
}

/** "the U.S.-Iraq partnership": both sides stand before the noun, joined by a hyphen. Null elsewhere. */
function hyphenatedPair(tree: SentenceTree, noun: number): [number, number] | null {
  const isName = (at: number) => tree.tokens[at]?.upos === 'PROPN' || /^\p{Lu}/u.test(tree.tokens[at]?.text ?? '');
  for (let at = noun - 1; at >= Math.max(2, noun - PAIR_REACH); at -= 1) {
    const { upos } = tree.token(at);
    if (!/^(ADJ|NOUN|PROPN|PUNCT)$/.test(upos)) return null;
    if (/^[-–]$/u.test(tree.token(at - 1).text) && isName(at) && isName(at - 2)) return [at - 2, at];
  }
  return null;
}

/** How far before a noun the two sides of it may stand, in tokens. Chosen. */
const PAIR_REACH = 4;

/** "X struck in support of Y", "in protest of Y": what follows "of" is the target, and X the source. */
function inSupportOf(tree: SentenceTree, noun: number): Pick<Frame, 'sources' | 'targets'> | null {
  const { relation, head } = tree.token(noun);
  if (head < 0 || !/^(obl|nmod|advmod)/.test(relation) || tree.caseOf(noun) !== 'in') return null;
  const targets = firstFilled(['of', 'to', 'against'], (preposition) => complements(tree, [noun], preposition));
  if (targets.length === 0 || tree.child(noun, 'det', 'nmod:poss') >= 0) return null;
  return { sources: tree.isVerbal(head) ? agents(tree, head) : nounOwners(tree, head), targets };
}

/** Tries one predicate on an adjective: "critical of the attack". */
export function adjectiveFrame(tree: SentenceTree, adjective: number, predicate: Predicate): Frame | null {
  const { target } = predicate.pattern;
  const targets = target?.at === 'preposition' ? complements(tree, [adjective], target.preposition) : [];
  if (target !== null && targets.length === 0) return null;
  const subjects = agents(tree, adjective);
  const { relation, head } = tree.token(adjective);
  const sources = subjects.length > 0 ? subjects : relation === 'amod' || relation === 'acl' ? [head] : [];
  return {
    predicate,
    head: adjective,
    trigger: [adjective, ...caseTokens(tree, targets)],
    sources,
    targets,
    object: -1,
  };
}

function nounSources(tree: SentenceTree, noun: number, carrier: number, predicate: Predicate): number[] {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor >= 0 && predicate.possessive === 'source') return tree.conjuncts(possessor);
  // "the murder of a journalist by traffickers": the doer may hang on the victim.
  const below = [noun, ...tree.childrenAs(noun, 'nmod').filter((child) => tree.caseOf(child) === 'of')];
  const by = firstFilled(['by', ...predicate.sourcePrepositions], (preposition) =>
    complements(tree, preposition === 'by' ? below : [noun], preposition),
  );
  if (by.length > 0) return by;
  const agent = tree
    .childrenAs(noun, 'acl')
    .flatMap((clause) =>
      isPassive(tree, clause) && LIGHT_VERBS.has(tree.token(clause).lemma)
        ? agents(tree, clause)
        : blamed(tree, clause),
    );
  if (agent.length > 0) return agent;
  const claimant = claimantOf(tree, noun);
  if (claimant.length > 0) return claimant;
  const of = predicate.of === 'source' ? complements(tree, [noun], 'of') : [];
  if (of.length > 0) return of;
  const names = tree.children(noun).filter((child) => child < noun && isModifier(tree, child));
  if (names.length > 0) return names;
  const from = complements(tree, [noun], 'from');
  const whole = partOf(tree, noun);
  if (whole >= 0) return nounSources(tree, whole, carrierOf(tree, whole), predicate);
  if (carrier < 0) return from.length > 0 ? from : bearer(tree, noun);
  if (UNDERGOING_VERBS.has(tree.token(carrier).lemma) && !isPassive(tree, carrier)) return from;
  return LIGHT_VERBS.has(tree.token(carrier).lemma) ? agents(tree, carrier) : from;
}

/** "a strike blamed on Ankara", "an attack attributed to the group". */
function blamed(tree: SentenceTree, clause: number): number[] {
  const { lemma } = tree.token(clause);
  if (!/^(blame|attribute|ascribe|pin)$/.test(lemma)) return [];
  return firstFilled(['on', 'to'], (preposition) => complements(tree, [clause], preposition));
}

/** "claimed responsibility for the attack": who claims it did it. */
function claimantOf(tree: SentenceTree, noun: number): number[] {
  const { head, relation } = tree.token(noun);
  if (!/^(nmod|obl)$/.test(relation) || tree.caseOf(noun) !== 'for') return [];
  const holder = tree.token(head).lemma === 'responsibility' ? tree.token(head).head : head;
  const isClaim = tree.isVerbal(holder) && /^(claim|accept|admit|take|deny)$/.test(tree.token(holder).lemma);
  const hasObject =
    isClaim && tree.childrenAs(holder, 'obj').some((at) => /^(responsibility|credit)$/.test(tree.token(at).lemma));
  return hasObject ? agents(tree, holder) : [];
}

/** A name right before an event noun: "U.S. airstrikes", "Israeli raids". */
function isModifier(tree: SentenceTree, at: number): boolean {
  const { relation, text } = tree.token(at);
  if (!/^\p{Lu}/u.test(text)) return false;
  return relation === 'compound' || relation === 'amod' || (relation === 'nmod' && tree.caseOf(at) === '');
}

/** "ten airstrikes, including strikes on oil wells": the noun that this one is an instance of, or -1. */
function partOf(tree: SentenceTree, noun: number): number {
  const { relation, head } = tree.token(noun);
  return /^(nmod|obl)$/.test(relation) && ['including', 'such as'].includes(tree.caseOf(noun)) ? head : -1;
}

/** Verbs whose object has done what "of" or "for" names. */
const ACCUSING = new Set(
  (
    'accuse suspect convict acquit charge blame arrest jail sentence detain try prosecute indict imprison execute condemn ' +
    'criticize criticise fine hang clear punish'
  ).split(' '),
);
const GOING = new Set('visit arrive travel fly go come head meet gather leave return'.split(' '));

/** "Iraq in the fight against ISIL", "their efforts specific to the fight": whom the event is said of. */
function bearer(tree: SentenceTree, noun: number): number[] {
  const { relation, head } = tree.token(noun);
  const preposition = tree.caseOf(noun);
  if (head < 0 || !/^(nmod|obl)$/.test(relation)) return [];
  if (tree.isVerbal(head)) {
    // "accused of the killing", "jailed for the attack", "visited France for talks"
    if (ACCUSING.has(tree.token(head).lemma) && /^(of|for|over|in|with)$/.test(preposition))
      return patients(tree, head);
    return preposition === 'for' && GOING.has(tree.token(head).lemma) ? agents(tree, head) : [];
  }
  if (!['in', 'to', 'for', 'during'].includes(preposition)) return [];
  // "arrested suspects in raids": whoever arrests raids.
  const { relation: role, head: verb } = tree.token(head);
  if (preposition === 'in' && role === 'obj' && verb >= 0 && tree.isVerbal(verb)) return agents(tree, verb);
  const holder = tree.token(head).upos === 'ADJ' && tree.token(head).relation === 'amod' ? tree.token(head).head : head;
  if (tree.isVerbal(holder)) return [];
  const possessor = tree.child(holder, 'nmod:poss');
  return possessor >= 0 ? tree.conjuncts(possessor) : [holder];
}

function nounTargets(
  tree: SentenceTree,
  noun: number,
  anchors: readonly number[],
  carrier: number,
  predicate: Predicate,
): number[] {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor >= 0 && predicate.possessive === 'target') return tree.conjuncts(possessor);
  const of = predicate.of === 'target' ? complements(tree, [noun], 'of') : [];
  if (of.length > 0) return of;
  const found = firstFilled(predicate.targetPrepositions, (preposition) => complements(tree, anchors, preposition));
  if (found.length === 0 && carrier < 0 && tree.token(noun).relation === 'obl' && tree.caseOf(noun) === 'with') {
    // "with the support of the coalition, the rebels advanced"
    return surfaceSubjects(tree, tree.token(noun).head);
  }
  if (found.length > 0 || carrier < 0) return found;
  const condition = predicate.type === 'SANCTION' ? conditioned(tree, carrier) : [];
  if (condition.length > 0) return condition;
  const undergoes = UNDERGOING_VERBS.has(tree.token(carrier).lemma) && !isPassive(tree, carrier);
  return undergoes ? agents(tree, carrier) : [];
}

/** The verb that an event noun is the object of, or -1; it may stand in a clause on the noun: "the raid they conducted". */
function carrierOf(tree: SentenceTree, noun: number): number {
  const { relation, head } = tree.token(noun);
  if (['obj', 'nsubj:pass'].includes(relation) && tree.isVerbal(head)) return head;
  const clause = tree.child(noun, 'acl:relcl');
  if (clause >= 0 && patients(tree, clause).includes(noun)) return clause;
  if (relation === 'conj') return carrierOf(tree, head);
  const parent = head >= 0 ? tree.token(head) : null;
  if (relation === 'nmod' && parent?.upos === 'NOUN' && tree.caseOf(noun) === 'of') return carrierOf(tree, head);
  return -1;
}

function fill(
  tree: SentenceTree,
  verb: number,
  anchors: readonly number[],
  slot: RoleSlot,
  role: 'source' | 'target',
): number[] {
  if (slot.at === 'preposition') {
    const found = complements(tree, anchors, slot.preposition);
    // "handed over villages to X": the parser may hang X on the object.
    const object = tree.child(verb, 'obj');
    return found.length > 0 || object < 0 || !/^(to|from|against|with)$/.test(slot.preposition)
      ? found
      : complements(tree, [object], slot.preposition);
  }
  if (slot.at === 'subject')
    return role === 'source' ? agents(tree, verb) : isPassive(tree, verb) ? [] : agents(tree, verb);
  return patients(tree, verb);
}

/** What stands after a preposition below one of the anchors, or below a noun joined to one; conjuncts included. */
export function complements(tree: SentenceTree, anchors: readonly number[], preposition: string): number[] {
  for (const anchor of anchors.flatMap((at) => withJoinedNouns(tree, at))) {
    const found = tree.children(anchor).find((child) => {
      const { relation } = tree.token(child);
      if (!/^(obl|nmod|advmod|xcomp|advcl|acl)/.test(relation) || relation === 'nmod:poss') return false;
      const marker = tree.caseOf(child);
      return (
        marker === preposition || (preposition === 'out of' && marker === 'of' && particleOf(tree, anchor, 'out') >= 0)
      );
    });
    const filler = found ?? (tree.isVerbal(anchor) ? looseComplement(tree, anchor, preposition) : undefined);
    if (filler !== undefined) return antecedents(tree, filler).flatMap((token) => tree.conjuncts(token));
  }
  return [];
}

/**
 * What a preposition leads to without being its case: "took over the town", where it is a particle; "called on both
 * sides", where the parser takes it for one; "send Kyiv missiles", where there is none.
 */
function looseComplement(tree: SentenceTree, verb: number, preposition: string): number | undefined {
  if (preposition === 'to') return tree.childrenAs(verb, 'iobj')[0];
  const particle = tree
    .childrenAs(verb, 'compound:prt')
    .find((child) => tree.token(child).text.toLowerCase() === preposition);
  if (particle === undefined) return undefined;
  if (isPassive(tree, verb)) return surfaceSubjects(tree, verb)[0];
  return tree
    .childrenAs(verb, 'obj', 'obl')
    .find((child) => tree.caseOf(child) === '' && tree.phrase(child).first === particle + 1);
}

/** "praise and criticism from X", "raids and strikes on Y": the parser hangs what both share on one of them. */
function withJoinedNouns(tree: SentenceTree, noun: number): number[] {
  const { upos, relation, head } = tree.token(noun);
  if (upos !== 'NOUN') return [noun];
  const joined = [...(relation === 'conj' ? [head] : []), ...tree.childrenAs(noun, 'conj')];
  return [noun, ...joined.filter((at) => tree.token(at).upos === 'NOUN')];
}

function particleOf(tree: SentenceTree, verb: number, particle: string): number {
  const own = tree
    .children(verb)
    .find(
      (child) =>
        tree.token(child).lemma === particle && /^(compound:prt|advmod|case|obl)$/.test(tree.token(child).relation),
    );
  // "drove the rebels out of the town": the particle may stand in the preposition.
  const inside = tree
    .childrenAs(verb, 'obl')
    .filter((child) => tree.caseOf(child) === `${particle} of`)
    .flatMap((child) => tree.childrenAs(child, 'case').slice(0, 1));
  return own ?? inside[0] ?? -1;
}

function objectNoun(tree: SentenceTree, verb: number, noun: NounPattern): number {
  const candidates = [...patients(tree, verb), ...tree.childrenAs(verb, 'obj', 'iobj', 'xcomp')];
  // "exploded a series of bombs": what is counted is what is meant.
  const counted = candidates.flatMap((token) =>
    tree.childrenAs(token, 'nmod').filter((child) => ['of', 'in'].includes(tree.caseOf(child))),
  );
  const isNoun = (token: number) =>
    tree.token(token).lemma.toLowerCase() === noun.lemma && hasModifiers(tree, token, noun.modifiers);
  return [...candidates, ...counted].find(isNoun) ?? -1;
}

function phraseNoun(tree: SentenceTree, anchors: readonly number[], phrase: PhrasePattern): number {
  const below = anchors.flatMap((anchor) => tree.children(anchor));
  return (
    below.find(
      (child) =>
        (phrase.lemma === ANY || tree.token(child).lemma.toLowerCase() === phrase.lemma) &&
        tree.caseOf(child) === phrase.preposition &&
        hasModifiers(tree, child, phrase.modifiers),
    ) ?? -1
  );
}

/** Whether the words right before a noun are the pattern's; hyphens between them don't count. */
function hasModifiers(tree: SentenceTree, noun: number, modifiers: readonly string[]): boolean {
  let at = noun;
  return modifiers.toReversed().every((modifier) => {
    do at -= 1;
    while (tree.tokens[at]?.text === '-');
    const token = tree.tokens[at];
    return token !== undefined && (token.lemma.toLowerCase() === modifier || token.text.toLowerCase() === modifier);
  });
}

function caseTokens(tree: SentenceTree, targets: readonly number[]): number[] {
  const [first] = targets;
  return first === undefined
    ? []
    : tree
        .childrenAs(first, 'case')
        .filter((child) => child < first)
        .slice(0, 1);
}

function firstFilled(prepositions: readonly string[], of: (preposition: string) => number[]): number[] {
  for (const preposition of prepositions) {
    const found = of(preposition);
    if (found.length > 0) return found;
  }
  return [];
}
