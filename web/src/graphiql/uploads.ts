import {
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The path of a value in the variables: field names, starting with the variable. */
export type Path = readonly string[];

const fields = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;

function within(type: GraphQLInputType, value: unknown, path: Path): Path[] {
  if (isNonNullType(type)) return within(type.ofType, value, path);
  if (isListType(type))
    return Array.isArray(value) ? value.flatMap((item, i) => within(type.ofType, item, [...path, String(i)])) : [];
  if (!isInputObjectType(type)) return type.name === 'Upload' ? [path] : [];
  const given = fields(value);
  if (!given) return [];
  const others = (name: string) => Object.keys(given).some((key) => key !== name);
  return Object.values(type.getFields())
    .filter((f) => !type.isOneOf || !others(f.name))
    .flatMap((f) => within(f.type, given[f.name], [...path, f.name]));
}

/** Returns the paths of an operation's files: variables of type Upload, and fields of that type in the input objects of the variables. */
export function placesForFiles(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
  variables: Record<string, unknown>,
): Path[] {
  const operation = document.definitions.find(
    (d) => d.kind === Kind.OPERATION_DEFINITION && (!name || d.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return (operation.variableDefinitions ?? []).flatMap((defined) => {
    const type = typeFromAST(schema, defined.type) as GraphQLInputType | undefined;
    const variable = defined.variable.name.value;
    return type ? within(type, variables[variable], [variable]) : [];
  });
}

/** The chosen files by path, joined with dots. They are kept until the page is closed. */
export const chosen = new Map<string, File>();

/** Sets the value at a path to null, as the upload protocol requires. Returns false if the path does not exist. */
function makeNull(variables: Record<string, unknown>, path: Path): boolean {
  let at: unknown = variables;
  for (const name of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return false;
    at = (at as Record<string, unknown>)[name];
  }
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined) return false;
  (at as Record<string, unknown>)[last] = null;
  return true;
}

/** Returns a request with its chosen files as a multipart form, or null if it has no files. */
export function formOf(request: {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}): FormData | null {
  const variables = structuredClone(fields(request.variables) ?? {});
  const sent = [...chosen].filter(
    ([place]) =>
      new RegExp(`\\$${place.split('.')[0] ?? ''}\\s*:`).test(request.query) && makeNull(variables, place.split('.')),
  );
  if (sent.length === 0) return null;
  const form = new FormData();
  form.set('operations', JSON.stringify({ ...request, variables }));
  form.set('map', JSON.stringify(Object.fromEntries(sent.map(([place], i) => [String(i), [`variables.${place}`]]))));
  sent.forEach(([, file], i) => form.set(String(i), file));
  return form;
}
