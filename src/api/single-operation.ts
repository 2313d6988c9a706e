import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/**
 * Reduces a document of several operations to the one that is asked for, with the fragments that are left to it.
 *
 * graphql-jit compiles a document once and ignores operationName from then on, so that B could be answered with what A
 * asks for. A document that is changed here is not compiled.
 *
 * @returns undefined where the document has one operation and can be compiled as it is
 */
export function singleOperation(document: DocumentNode, operationName: string | undefined): DocumentNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length < 2) return undefined;
  const asked = operations.find((operation) => operation.name?.value === operationName);
  // Without a name it is refused by the execution itself, in GraphQL's own words.
  if (asked === undefined) return document;
  const needed = fragmentsOf(asked, document);
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node === asked || (node.kind === Kind.FRAGMENT_DEFINITION && needed.has(node.name.value)),
    ),
  };
}

/** Names of the fragments that an operation spreads, those within fragments too. */
function fragmentsOf(operation: OperationDefinitionNode, document: DocumentNode): Set<string> {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const found = new Set<string>();
  const look = (node: OperationDefinitionNode | NonNullable<ReturnType<typeof fragments.get>>): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined || found.has(value)) return;
        found.add(value);
        look(fragment);
      },
    });
  };
  look(operation);
  return found;
}
