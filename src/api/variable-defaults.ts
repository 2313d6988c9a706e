import { valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables of an operation, with its defaults for those that were not sent.
 *
 * graphql-jit takes no default of a variable that may not be null, `$first: Int! = 20`: from its second time on, a query that
 * has one would be refused for want of it.
 */
export function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable: { name }, defaultValue }) =>
    defaultValue === undefined || Object.hasOwn(variables, name.value)
      ? []
      : [[name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return defaults.length === 0 ? variables : { ...variables, ...Object.fromEntries(defaults) };
}
