import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A query that asks for one field, by the root that leads to it. */
export interface Path {
  readonly root: string;
  readonly query: string;
}

/** Every field of Query, Mutation and Subscription, as `Query.actor`. */
export function rootFields(schema: GraphQLSchema): string[] {
  return rootsOf(schema).flatMap((type) => fieldsOf(type));
}

/** Every field of every type, as `Actor.name`. */
export function allFields(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
  return types.flatMap((type) => fieldsOf(type as GraphQLObjectType));
}

/**
 * For each field a query that asks for it: by a root that asks for nothing in return where there is one, since its answer isn't
 * an error; and by a query rather than by a mutation.
 */
export function pathsToFields(schema: GraphQLSchema): Map<string, Path> {
  const paths = new Map<string, Path>();
  const seen = new Set<GraphQLNamedType>(rootsOf(schema));
  const roots = rootsOf(schema).flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const free = roots.filter(({ field }) => !field.args.some(isRequiredArgument));
  for (const { type, field } of [...free, ...roots]) {
    const operation = OPERATIONS[type.name]!;
    const root = `${type.name}.${field.name}`;
    const query = (selection: string) => `${operation}{ ${selected(field, selection)} }`;
    paths.set(root, { root, query: query(isComposite(field) ? '__typename' : '') });
    walk(schema, getNamedType(field.type), (selection) => ({ root, query: query(selection) }), paths, seen);
  }
  return paths;
}

const OPERATIONS: Readonly<Record<string, string>> = {
  Query: 'query ',
  Mutation: 'mutation ',
  Subscription: 'subscription ',
};

function walk(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  pathOf: (selection: string) => Path,
  paths: Map<string, Path>,
  seen: Set<GraphQLNamedType>,
): void {
  if (seen.has(type)) return;
  seen.add(type);
  if (isAbstractType(type)) {
    for (const one of schema.getPossibleTypes(type)) {
      walk(schema, one, (selection) => pathOf(`... on ${one.name} { ${selection} }`), paths, seen);
    }
  }
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    paths.set(`${type.name}.${field.name}`, pathOf(selected(field, isComposite(field) ? '__typename' : '')));
    walk(schema, getNamedType(field.type), (selection) => pathOf(selected(field, selection)), paths, seen);
  }
}

const rootsOf = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);

const fieldsOf = (type: GraphQLObjectType) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);

const isComposite = (field: GraphQLField<unknown, unknown>) => isCompositeType(getNamedType(field.type));

/** A field with what it must be given, and few items where it is a list. */
function selected(field: GraphQLField<unknown, unknown>, selection: string): string {
  const given = field.args.flatMap((argument) => {
    if (isRequiredArgument(argument)) return [`${argument.name}: ${valueOf(argument.type)}`];
    return argument.name === 'first' ? ['first: 1'] : [];
  });
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `${field.name}${args}${selection === '' ? '' : ` { ${selection} }`}`;
}

/** Any value of a type. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}, ${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '0.9', Boolean: 'true' }[type.name] ?? '"2024-05-01"';
}
