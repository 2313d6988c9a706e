import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { Kind, validate, visit, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { QueryTooDeep, QueryTooMany } from './errors.js';

/** Deepest nesting of fields. Chosen: the deepest question of docs and explorer has 9, and introspection 13. */
const MAX_DEPTH = 15;

/** Most aliases in one operation. Chosen: enough to ask for a dozen actors side by side. */
export const MAX_ALIASES = 30;

/** Most directives in one operation. Chosen: as many as aliases; the explorer has none. */
export const MAX_DIRECTIVES = 30;

/** Most fields of a document, fragments and all. Chosen: several times introspection, which has a hundred. */
const MAX_FIELDS = 1_000;

/** Most fields that a document asks for again where it has them already. Each costs a comparison with all the others. */
const MAX_REPEATED = 30;

/** Most fragments and most operations. Chosen: more than the explorer has; each is compared with all the others. */
const MAX_FRAGMENTS = 30;
const MAX_OPERATIONS = 30;

/** These count with all fragments spread, and leave it to us to compare. */
const RULES = [
  maxAliasesRule({ n: Infinity, allowList: [], onAccept: [mostOf('aliases', MAX_ALIASES)] }),
  maxDepthRule({ n: Infinity, ignoreIntrospection: false, flattenFragments: true, onAccept: [notDeeper] }),
  maxDirectivesRule({ n: Infinity, onAccept: [mostOf('directives', MAX_DIRECTIVES)] }),
];

/**
 * Refuses a document whose check against the schema would take long, since some of the specification's rules compare
 * everything with everything. Time grows with the length of the document, and not with its square.
 *
 * @throws QueryTooDeep, QueryTooMany
 */
export function checkSize(schema: GraphQLSchema, document: DocumentNode): void {
  const counts = { fragments: 0, operations: 0, fields: 0, repeated: 0, directives: 0 };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) counts.fragments += 1;
    if (definition.kind === Kind.OPERATION_DEFINITION) counts.operations += 1;
    if ('selectionSet' in definition) countFields(definition.selectionSet, new Set(), counts);
  }
  atMost('fragments', counts.fragments, MAX_FRAGMENTS);
  atMost('operations', counts.operations, MAX_OPERATIONS);
  atMost('fields', counts.fields, MAX_FIELDS);
  atMost('repeated fields', counts.repeated, MAX_REPEATED);
  // Also where the rule doesn't look: at variables, and in fragments that nothing spreads.
  visit(document, { Directive: () => void (counts.directives += 1) });
  atMost('directives', counts.directives, MAX_DIRECTIVES);
  validate(schema, document, RULES);
}

/** @param seen - names that the answer has at this place; those of inline fragments are the same place */
function countFields(
  { selections }: SelectionSetNode,
  seen: Set<string>,
  counts: { fields: number; repeated: number },
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      countFields(selection.selectionSet, seen, counts);
      continue;
    }
    const name = (selection.alias ?? selection.name).value;
    counts.fields += 1;
    if (seen.has(name)) counts.repeated += 1;
    seen.add(name);
    if (selection.selectionSet !== undefined) countFields(selection.selectionSet, new Set(), counts);
  }
}

function atMost(what: ConstructorParameters<typeof QueryTooMany>[0], found: number, limit: number): void {
  if (found > limit) throw new QueryTooMany(what, found, limit);
}

function notDeeper(_context: unknown, { n }: { n: number }): void {
  if (n > MAX_DEPTH) throw new QueryTooDeep('query', n, MAX_DEPTH);
}

function mostOf(what: 'aliases' | 'directives', limit: number) {
  return (_context: unknown, { n }: { n: number }): void => {
    atMost(what, n, limit);
  };
}
