import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What graphql-js leaves out of its sentences. */
const what: Partial<Record<BreakingChangeType, string>> = {
  [BreakingChangeType.TYPE_REMOVED]: 'Type ',
  [BreakingChangeType.TYPE_CHANGED_KIND]: 'Type ',
  [BreakingChangeType.FIELD_REMOVED]: 'Field ',
  [BreakingChangeType.FIELD_CHANGED_KIND]: 'Field ',
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: 'Value ',
  [BreakingChangeType.ARG_REMOVED]: 'Argument ',
  [BreakingChangeType.ARG_CHANGED_KIND]: 'Argument ',
  [BreakingChangeType.DIRECTIVE_REMOVED]: 'Directive ',
};

/** What a client that was written for the old contract may not live with in the new one: a sentence each, as in "Field X.y was removed.", in order. */
export function breakingChanges(oldText: string, newText: string): string[] {
  const before = buildSchema(oldText);
  const now = buildSchema(newText);
  return [
    ...findBreakingChanges(before, now).map((c) => (what[c.type] ?? '') + c.description),
    // Whoever leaves an argument out gets something else than before.
    ...findDangerousChanges(before, now)
      .filter((c) => c.type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE)
      .map((c) => `Argument ${c.description}`),
    ...inputChanges(before, now),
  ].sort();
}

/** What graphql-js does not look at: inputs of which only one member may be given, and what stands for a member that is left out. */
function inputChanges(before: GraphQLSchema, now: GraphQLSchema): string[] {
  return Object.values(before.getTypeMap()).flatMap((old) => {
    const same = now.getType(old.name);
    if (!isInputObjectType(old) || !isInputObjectType(same)) return [];
    const fields = same.getFields();
    return [
      ...(same.isOneOf && !old.isOneOf ? [`Input ${old.name} takes one member only (@oneOf).`] : []),
      ...Object.values(old.getFields()).flatMap((f) => {
        const kept = fields[f.name];
        if (!kept || f.defaultValue === undefined) return [];
        const was = JSON.stringify(f.defaultValue);
        const is = kept.defaultValue === undefined ? 'none' : JSON.stringify(kept.defaultValue);
        return was === is ? [] : [`Field ${old.name}.${f.name} has changed defaultValue from ${was} to ${is}.`];
      }),
    ];
  });
}
