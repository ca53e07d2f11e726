import type { Command, Expression, NamedExpression, Query } from './model/tree';

/** Simpler expressions of the same type. */
const simpler = (expression: Expression): Expression[] => {
  if (expression.kind !== 'call') return [];
  const { args, type } = expression;
  const inner = args.filter((arg) => arg.type === type);
  const changed = args.flatMap((arg, index) =>
    simpler(arg).map((other) => ({
      ...expression,
      args: args.map((entry, place) => (place === index ? other : entry)),
    }))
  );
  const empty: Expression = { kind: 'constant', type: 'null', value: [] };
  const emptied = args.flatMap((arg, index) =>
    arg.kind === 'call'
      ? [
          {
            ...expression,
            args: args.map((entry, place) =>
              place === index ? { ...empty, type: arg.type } : entry
            ),
          },
        ]
      : []
  );
  return [...inner, ...changed, ...emptied.slice(0, 0)];
};

const simplerFields = (fields: readonly NamedExpression[]): NamedExpression[][] => [
  ...(fields.length > 1
    ? fields.map((_, index) => fields.filter((_field, place) => place !== index))
    : []),
  ...fields.flatMap((field, index) =>
    simpler(field.expression).map((expression) =>
      fields.map((entry, place) => (place === index ? { ...entry, expression } : entry))
    )
  ),
];

const simplerCommands = (command: Command): Command[] => {
  switch (command.kind) {
    case 'row':
    case 'eval':
      return simplerFields(command.fields).map((fields) => ({ ...command, fields }));
    case 'where':
      return simpler(command.condition).map((condition) => ({ ...command, condition }));
    case 'from':
      return command.tables.length > 1
        ? command.tables.map((name) => ({ ...command, tables: [name] }))
        : [];
    case 'sort':
      return command.keys.length > 1
        ? command.keys.slice(0, -1).map((_, index) => ({
            ...command,
            keys: command.keys.filter((_key, place) => place !== index),
          }))
        : [];
    case 'stats':
    case 'inline stats':
      return [
        ...(command.aggregates.length > 1
          ? command.aggregates.map((_, index) => ({
              ...command,
              aggregates: command.aggregates.filter((_aggregate, place) => place !== index),
            }))
          : []),
        ...command.groups.map((_, index) => ({
          ...command,
          groups: command.groups.filter((_group, place) => place !== index),
        })),
        ...command.aggregates.flatMap((aggregate, index) =>
          aggregate.where === null
            ? []
            : [
                {
                  ...command,
                  aggregates: command.aggregates.map((entry, place) =>
                    place === index ? { ...entry, where: null } : entry
                  ),
                },
              ]
        ),
      ];
    default:
      return [];
  }
};

/** Queries with one thing less. */
const shorter = (query: Query): Query[] => [
  ...query.slice(1).map((_, index) => query.filter((_command, place) => place !== index + 1)),
  ...query.flatMap((command, index) =>
    simplerCommands(command).map((other) =>
      query.map((entry, place) => (place === index ? other : entry))
    )
  ),
];

/** The shortest query that still fails, found by leaving out one thing after another. */
export const shrunk = async (
  query: Query,
  fails: (query: Query) => Promise<boolean>
): Promise<Query> => {
  for (const candidate of shorter(query)) {
    const isWorse = await fails(candidate).catch(() => false);
    if (isWorse) return shrunk(candidate, fails);
  }
  return query;
};
