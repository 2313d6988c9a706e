import { nounClass } from '../ontology/nouns.js';
import type { NounPattern, RoleSlot } from '../ontology/predicate-pattern.js';
import type { Predicate } from '../ontology/predicates.js';
import { caseTokens, complements, firstFilled, hasModifiers, particleOf, phraseNoun } from './complements.js';
import { CONDITIONAL, conditioned, isModifier } from './event-roles.js';
import type { Frame } from './frame.js';
import { JUDGING } from './judged-deeds.js';
import { agents, isPassive, nounOwners, patients, surfaceSubjects } from './roles.js';
import type { SentenceTree } from './sentence-tree.js';

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

/** "France and Mali signed a treaty", "ministers held talks": with each other. */
function isMutual(tree: SentenceTree, sources: readonly number[], { pattern, type }: Predicate): boolean {
  if (pattern.target?.at !== 'preposition' || pattern.target.preposition !== 'with') return false;
  const isTalk =
    type === 'CONSULT' && (pattern.object !== null || /^(meet|talk|speak|confer|negotiate)$/.test(pattern.lemma));
  return sources.length > 1 || (isTalk && sources.some((at) => /^NNP?S$/.test(tree.token(at).xpos)));
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

export function fill(
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
