import { RELATION_TYPES } from '../../ontology/relation-types.js';

/** The property that identifies nodes of a kind. */
export type Key = 'id' | 'key';

/** Nodes that are identified by the same property of the same label. */
export interface NodeKind {
  readonly label: string;
  readonly key: Key;
}

/** Edges between two kinds of nodes. */
export interface EdgeKind {
  readonly types: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The end at which they are read: of the two, the one where a node has few of them. */
  readonly readAt: 'from' | 'to';
}

/**
 * All that a graph has, but for the steps of its schema, which each kind of store has its own of. What is missing here
 * would be missed by the count at the end of an export. What failed, feeds and batches under way stay behind.
 */
export const NODE_KINDS: readonly NodeKind[] = [
  { label: 'Article', key: 'id' },
  { label: 'Sentence', key: 'id' },
  { label: 'Participant', key: 'id' },
  { label: 'Form', key: 'id' },
  { label: 'Claim', key: 'id' },
  { label: 'Event', key: 'id' },
  { label: 'Fact', key: 'id' },
  { label: 'Relation', key: 'id' },
  { label: 'Change', key: 'id' },
  { label: 'Subject', key: 'id' },
  { label: 'Withdrawal', key: 'id' },
  { label: 'Band', key: 'key' },
  { label: 'Receipt', key: 'id' },
  { label: 'Lock', key: 'id' },
];

export const EDGE_KINDS: readonly EdgeKind[] = [
  { types: ['HAS'], from: 'Article', to: 'Sentence', readAt: 'to' },
  { types: ['NAMES'], from: 'Article', to: 'Form', readAt: 'from' },
  { types: ['COPY_OF'], from: 'Article', to: 'Article', readAt: 'from' },
  { types: ['IN_BAND'], from: 'Article', to: 'Band', readAt: 'from' },
  { types: ['MENTIONS'], from: 'Sentence', to: 'Participant', readAt: 'from' },
  { types: ['OF'], from: 'Form', to: 'Participant', readAt: 'from' },
  { types: ['MERGED_INTO'], from: 'Participant', to: 'Participant', readAt: 'from' },
  { types: RELATION_TYPES, from: 'Participant', to: 'Participant', readAt: 'from' },
  { types: ['STATED_IN'], from: 'Claim', to: 'Sentence', readAt: 'from' },
  { types: ['ASSERTS'], from: 'Participant', to: 'Claim', readAt: 'to' },
  { types: ['ABOUT'], from: 'Claim', to: 'Event', readAt: 'from' },
  { types: ['ABOUT'], from: 'Claim', to: 'Fact', readAt: 'from' },
  { types: ['AT'], from: 'Claim', to: 'Participant', readAt: 'from' },
  { types: ['SOURCE_OF'], from: 'Participant', to: 'Event', readAt: 'to' },
  { types: ['SOURCE_OF'], from: 'Participant', to: 'Fact', readAt: 'to' },
  { types: ['TARGETS'], from: 'Event', to: 'Participant', readAt: 'from' },
  { types: ['TARGETS'], from: 'Fact', to: 'Participant', readAt: 'from' },
  { types: ['AT'], from: 'Event', to: 'Participant', readAt: 'from' },
  { types: ['FOLDED_INTO'], from: 'Event', to: 'Relation', readAt: 'from' },
  { types: ['FOLDED_INTO'], from: 'Fact', to: 'Relation', readAt: 'from' },
  { types: ['CONCERNS'], from: 'Change', to: 'Subject', readAt: 'from' },
];

/** The property that identifies the nodes with a label. */
export function keyOf(label: string): Key {
  return NODE_KINDS.find((kind) => kind.label === label)!.key;
}
