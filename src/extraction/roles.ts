import { nounClass } from '../ontology/nouns.js';
import { loadFactualityWords } from '../ontology/word-lists.js';
import type { SentenceTree } from './sentence-tree.js';

/** Verbs whose object, not subject, does what their infinitive says: "ordered troops to withdraw". */
const OBJECT_CONTROL = new Set(
  (
    'advise allow ask authorize beg cause challenge command compel convince direct enable encourage expect forbid force get ' +
    'help instruct invite lead let make motivate order permit persuade press pressure prompt push request require see ' +
    'task teach tell tempt urge warn want watch'
  ).split(' '),
);

/** Nouns that an infinitive belongs to: an effort, a plan, a commitment to do something. */
const AIMS: ReadonlySet<string> = new Set(loadFactualityWords().nouns.keys());

const SUBJECTS = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass'] as const;
const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** Whether a verb is passive, be it by its auxiliary or as a bare participle: "killed by police". */
export function isPassive(tree: SentenceTree, verb: number): boolean {
  if (tree.child(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') >= 0) return true;
  const { xpos, relation, upos, head } = tree.token(verb);
  if (upos !== 'VERB' || xpos !== 'VBN') return false;
  if (tree.child(verb, 'aux', 'nsubj') >= 0) return false;
  if (relation === 'acl' || relation === 'amod' || relation === 'advcl') return true;
  return relation === 'conj' && isPassive(tree, head);
}

/** Who does it: the subject of an active verb, the "by" phrase of a passive one. Token indices, conjuncts included. */
export function agents(tree: SentenceTree, verb: number): number[] {
  if (!isPassive(tree, verb)) return surfaceSubjects(tree, verb);
  const agent = tree.child(verb, 'obl:agent');
  if (agent >= 0) return tree.conjuncts(agent);
  const by = tree.childrenAs(verb, 'obl').find((child) => tree.caseOf(child) === 'by');
  if (by !== undefined) return tree.conjuncts(by);
  // "sentenced to 12 years by a court": the "by" phrase may hang on another complement.
  const deeper = tree
    .childrenAs(verb, 'obl')
    .flatMap((child) => tree.childrenAs(child, 'nmod', 'obl'))
    .find((child) => tree.caseOf(child) === 'by' && canAct(tree, child));
  if (deeper !== undefined) return tree.conjuncts(deeper);
  const misplaced = followingAgent(tree, verb);
  if (misplaced >= 0) return tree.conjuncts(misplaced);
  const { relation, head } = tree.token(verb);
  return relation === 'conj' && isPassive(tree, head) && tree.child(verb, ...SUBJECTS) < 0 ? agents(tree, head) : [];
}

/** How far after a passive participle its "by" phrase may begin, in tokens. Chosen. */
const AGENT_REACH = 6;

/** A "by" phrase right after a participle that the parser hung on an earlier noun: "documents posted online by a guard". */
function followingAgent(tree: SentenceTree, verb: number): number {
  for (let at = verb + 1; at < Math.min(tree.tokens.length, verb + AGENT_REACH); at += 1) {
    const { upos, text, head } = tree.token(at);
    if (upos === 'VERB' || upos === 'PUNCT') return -1;
    if (text === 'by' && tree.token(at).relation === 'case') return tree.token(head).head < verb ? head : -1;
  }
  return -1;
}

/** To whom it is done: the object of an active verb, the subject of a passive one. */
export function patients(tree: SentenceTree, verb: number): number[] {
  if (isPassive(tree, verb)) return surfaceSubjects(tree, verb);
  const object = tree.child(verb, 'obj');
  if (object >= 0) return antecedents(tree, object).flatMap((token) => tree.conjuncts(token));
  const shared = relativeGap(tree, verb) ?? sharedObject(tree, verb);
  if (shared !== null) return shared;
  // "allowed China to build": the parser may take the one object for an indirect one.
  const addressee = tree.child(verb, 'iobj');
  return addressee < 0 ? [] : tree.conjuncts(addressee);
}

/** What a verb's subject stands for, its own or, where it has none, the one that it shares or is controlled by. */
export function surfaceSubjects(tree: SentenceTree, verb: number, depth = 0): number[] {
  const own = tree.child(verb, ...SUBJECTS);
  if (own >= 0) return antecedents(tree, own).flatMap((token) => tree.conjuncts(token));
  if (depth > 8) return [];
  const missed = missedSubject(tree, verb);
  if (missed >= 0) return tree.conjuncts(missed);
  const { relation, head, xpos } = tree.token(verb);
  if (head < 0) return [];
  switch (relation) {
    case 'conj':
      return tree.isVerbal(head) || tree.child(head, ...SUBJECTS) >= 0 ? sharedSubject(tree, verb, head, depth) : [];
    case 'xcomp':
      return calledUpon(tree, head) ?? controller(tree, head, depth);
    case 'acl':
      if (nounClass(tree.token(head).lemma)?.kind === 'document') return issuers(tree, head, depth);
      if (xpos === 'VB') return nounOwners(tree, head, depth);
      // "accused prosecutors of plotting"
      if (/^(of|for|from)$/.test(tree.caseOf(verb)) && canAct(tree, head)) return tree.conjuncts(head);
      return tree.child(verb, 'mark') >= 0 ? nounOwners(tree, head, depth) : tree.conjuncts(head);
    case 'acl:relcl':
      return relativeGap(tree, verb) === null ? tree.conjuncts(head) : [];
    case 'advcl':
      if (tree.isVerbal(head) && tree.caseOf(verb).startsWith('to') && calledUpon(tree, head) !== null)
        return calledUpon(tree, head)!;
      if (tree.isVerbal(head) && isDoneByObject(tree, verb, head)) return patients(tree, head);
    // falls through: otherwise as any clause without a subject
    case 'ccomp':
    case 'parataxis':
    case 'dep':
      return tree.isVerbal(head) ? adverbialSubject(tree, head, depth) : nounOwners(tree, head, depth);
    case 'csubj':
    case 'obl':
    case 'nmod':
      return [];
    default:
      return [];
  }
}

/**
 * "With the help of France, the army, which … , has retaken": where a finite verb has no subject, the parser has taken it
 * for an apposition of what stands before it.
 */
function missedSubject(tree: SentenceTree, verb: number): number {
  const { xpos, head } = tree.token(verb);
  const isFinite =
    /^VB[DZP]$/.test(xpos) ||
    tree.childrenAs(verb, 'aux', 'aux:pass').some((child) => /^(VB[DZP]|MD)$/.test(tree.token(child).xpos));
  if (!isFinite || head >= 0) return -1;
  const appositions = tree.tokens.flatMap(({ relation, upos }, at) =>
    at < verb && relation === 'appos' && /^(PROPN|NOUN)$/.test(upos) && tree.governors(at).includes(verb) ? [at] : [],
  );
  return appositions.at(-1) ?? -1;
}

/** "X issued a statement demanding": who issues a document says what it says. */
function issuers(tree: SentenceTree, document: number, depth: number): number[] {
  const { relation, head } = tree.token(document);
  const issued = relation === 'obj' && head >= 0 ? surfaceSubjects(tree, head, depth + 1) : [];
  return issued.length > 0 ? issued : tree.conjuncts(document);
}

/** "called on the army to leave", "appealed to donors to help": whom it asks to. Null for other verbs. */
function calledUpon(tree: SentenceTree, verb: number): number[] | null {
  if (!/^(call|appeal|plead|beg)$/.test(tree.token(verb).lemma)) return null;
  const asked = tree.childrenAs(verb, 'obl').find((child) => /^(on|upon|to|with|)$/.test(tree.caseOf(child)));
  return asked === undefined || !/^(PROPN|NOUN|PRON)$/.test(tree.token(asked).upos) || tree.caseOf(asked) === ''
    ? null
    : tree.conjuncts(asked);
}

/** "accused Iran of arming rebels", "helped the army in retaking the town": the object does what follows. */
function isDoneByObject(tree: SentenceTree, verb: number, head: number): boolean {
  const preposition = tree.caseOf(verb);
  // "ordered migrants to leave", where the parser takes the infinitive for an aim
  if (preposition === 'to' && OBJECT_CONTROL.has(tree.token(head).lemma)) return patients(tree, head).length > 0;
  if (preposition === 'in') return HELPING.has(tree.token(head).lemma);
  return (
    ['of', 'for', 'from', 'into', 'with'].includes(preposition) && patients(tree, head).some((at) => canAct(tree, at))
  );
}

/** A name, a pronoun, or a noun for people. */
function canAct(tree: SentenceTree, at: number): boolean {
  const { upos, lemma } = tree.token(at);
  return upos === 'PROPN' || upos === 'PRON' || /^(person|group)$/.test(nounClass(lemma.toLowerCase())?.nature ?? '');
}

/** "support the army in defeating rebels": who is helped does what they are helped in. */
const HELPING = new Set(['help', 'support', 'assist', 'aid', 'back', 'join', 'enable', 'lead', 'guide']);

/** The noun that a relative pronoun stands for; any other token stands for itself. */
export function antecedents(tree: SentenceTree, at: number): number[] {
  const { lemma, upos } = tree.token(at);
  if (upos !== 'PRON' && upos !== 'DET' && upos !== 'SCONJ') return [at];
  if (!RELATIVE_PRONOUNS.has(lemma)) return [at];
  const clause = [at, ...tree.governors(at)].find((token) => tree.token(token).relation === 'acl:relcl');
  if (clause !== undefined && lemma === 'which' && tree.tokens[at - 1]?.text === ',') {
    // "The strike on the consulate, which killed seven": the strike did.
    const noun = tree.token(clause).head;
    const whole = tree.token(noun).relation === 'nmod' ? tree.token(noun).head : -1;
    if (whole >= 0 && VIOLENT_ACTS.test(tree.token(whole).lemma)) return [whole];
  }
  if (clause !== undefined)
    return [lemma === 'who' || lemma === 'whom' ? personAbove(tree, tree.token(clause).head) : tree.token(clause).head];
  // Where the parser missed the clause: the noun right before ", whose".
  const before = tree.tokens[at - 1]?.upos === 'PUNCT' ? at - 2 : at - 1;
  return ['NOUN', 'PROPN'].includes(tree.tokens[before]?.upos ?? '') ? [before] : [at];
}

const VIOLENT_ACTS =
  /^(attack|raid|strike|airstrike|bombing|blast|explosion|shooting|shelling|assault|offensive|ambush)$/;

/** "forces in the north of the country who …": no country is "who"; the noun above it that can be is meant. */
function personAbove(tree: SentenceTree, noun: number): number {
  const canBe = (at: number) => {
    const { upos, lemma } = tree.token(at);
    return (
      upos === 'PROPN' ||
      upos === 'PRON' ||
      (upos === 'NOUN' &&
        ['person', 'group'].includes(nounClass(lemma.toLowerCase())?.nature ?? '') &&
        nounClass(lemma.toLowerCase())?.kind !== 'country')
    );
  };
  return canBe(noun) ? noun : (tree.governors(noun).find((at) => !tree.isVerbal(at) && canBe(at)) ?? noun);
}

/** The head noun of a relative clause that lacks an object: "the strikes (that) the coalition conducted". Null elsewhere. */
function relativeGap(tree: SentenceTree, verb: number): number[] | null {
  const { relation, head } = tree.token(verb);
  if (relation !== 'acl:relcl' || isPassive(tree, verb)) return null;
  const subject = tree.child(verb, 'nsubj');
  if (subject < 0 || antecedents(tree, subject)[0] !== subject) return null;
  return tree.child(verb, 'obj') < 0 ? [head] : null;
}

/** "attacked and burned the village": one object serves verbs that are joined. Null where there is none to share. */
function sharedObject(tree: SentenceTree, verb: number): number[] | null {
  const { relation, head } = tree.token(verb);
  if (relation === 'conj' && tree.isVerbal(head) && tree.child(verb, ...SUBJECTS) < 0) {
    const object = tree.child(head, 'obj');
    return object > verb ? tree.conjuncts(object) : null;
  }
  const next = tree.childrenAs(verb, 'conj').find((child) => tree.token(child).upos === 'VERB');
  if (next === undefined || tree.child(next, ...SUBJECTS) >= 0 || isPassive(tree, next)) return null;
  if (tree.children(verb).some((child) => child < next && /^(obl|ccomp|xcomp)/.test(tree.token(child).relation)))
    return null;
  const object = tree.child(next, 'obj');
  return object < 0 ? null : tree.conjuncts(object);
}

function sharedSubject(tree: SentenceTree, verb: number, head: number, depth: number): number[] {
  const activeAfterPassive = isPassive(tree, head) && !isPassive(tree, verb) && tree.token(verb).xpos === 'VBG';
  const agent = activeAfterPassive ? agents(tree, head) : [];
  return agent.length > 0 ? agent : surfaceSubjects(tree, head, depth + 1);
}

/** Who does what the infinitive of `verb` says. */
function controller(tree: SentenceTree, verb: number, depth: number): number[] {
  const { lemma } = tree.token(verb);
  const addressee = tree.child(verb, 'iobj');
  const object = addressee >= 0 ? addressee : tree.child(verb, 'obj');
  if (object >= 0 && (OBJECT_CONTROL.has(lemma) || tree.token(object).upos === 'PRON')) {
    return antecedents(tree, object).flatMap((token) => tree.conjuncts(token));
  }
  return surfaceSubjects(tree, verb, depth + 1);
}

/** The subject of a participle or infinitive beside a main clause; after a passive one, whoever did that. */
function adverbialSubject(tree: SentenceTree, head: number, depth: number): number[] {
  // "reveal efforts by X to obtain": the parser may hang the infinitive on the verb before the noun that it belongs to.
  const aim = tree.childrenAs(head, 'obj').find((child) => AIMS.has(tree.token(child).lemma));
  if (aim !== undefined) {
    const owners = nounOwners(tree, aim, 9);
    if (owners.length > 0) return owners;
  }
  if (isPassive(tree, head)) {
    const agent = agents(tree, head);
    if (agent.length > 0) return agent;
  }
  return surfaceSubjects(tree, head, depth + 1);
}

/**
 * Whose plan, effort or ability a noun is: its possessor, the one after "of" or "by", the name before it, or else the
 * subject of the verb that it is the object of ("has the ambition to attack").
 */
export function nounOwners(tree: SentenceTree, noun: number, depth = 0): number[] {
  // A verb that the parser takes for a noun keeps its subject: "rebels plans to attack".
  const possessor = tree.child(noun, 'nmod:poss', 'nsubj');
  if (possessor >= 0 && tree.child(noun, 'cop') < 0) return tree.conjuncts(possessor);
  const complement = tree
    .childrenAs(noun, 'nmod', 'obl:agent')
    .find((child) => ['of', 'by', 'from'].includes(tree.caseOf(child)));
  if (complement !== undefined) return tree.conjuncts(complement);
  const name = tree
    .childrenAs(noun, 'compound', 'amod')
    .filter((child) => tree.token(child).upos === 'PROPN' || isCapitalised(tree, child));
  if (name.length > 0) return name;
  if (depth > 8) return [];
  const { relation, head } = tree.token(noun);
  if (head < 0) return [];
  if (relation === 'nsubj:pass') return agents(tree, head);
  // "arrested him on suspicion of murdering": who is suspected
  if (CHARGES.has(tree.token(noun).lemma) && /^(on|over|under)$/.test(tree.caseOf(noun)))
    return tree.isVerbal(head) ? patients(tree, head) : tree.conjuncts(head);
  // "foiled a plot": who foils it doesn't own it.
  if (tree.isVerbal(head) && AGAINST_OWNER.has(tree.token(head).lemma)) return [];
  if (['obj', 'obl', 'xcomp', 'nmod', 'conj', 'advcl', 'iobj'].includes(relation)) {
    return tree.isVerbal(head) ? verbOwner(tree, head, depth) : nounOwners(tree, head, depth + 1);
  }
  return [];
}

const CHARGES = new Set(['suspicion', 'charge', 'accusation', 'allegation', 'count']);

/** Verbs whose object is another's: a plot that is foiled, an attempt that is condemned. */
const AGAINST_OWNER = new Set(
  (
    'foil thwart prevent avert disrupt uncover discover expose block halt condemn denounce criticize criticise reject oppose ' +
    'fear investigate deny detect intercept blame defeat survive escape face repel repulse resist counter crush suppress stop report'
  ).split(' '),
);

function verbOwner(tree: SentenceTree, verb: number, depth: number): number[] {
  const agent = agents(tree, verb);
  return agent.length > 0 ? agent : surfaceSubjects(tree, verb, depth + 1);
}

const isCapitalised = (tree: SentenceTree, at: number): boolean => /^\p{Lu}/u.test(tree.token(at).text);
