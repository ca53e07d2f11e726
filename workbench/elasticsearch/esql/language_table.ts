import { AGGREGATES, REFUSED_AGGREGATES } from './aggregates/aggregates';
import type { FunctionDefinition, ValueRule } from './bind/bound';
import { COMMANDS, REFUSED_COMMANDS } from './commands/commands';
import { FULL_TEXT_FUNCTIONS } from './full_text/full_text_functions';
import { NAMED_FUNCTIONS, OPERATORS, REFUSED_FUNCTIONS } from './functions/functions';

export const START = '<!-- language table: start -->';
export const END = '<!-- language table: end -->';

const RULES: Readonly<Record<ValueRule, string>> = {
  one: 'null and a warning',
  each: 'each by itself',
  all: 'all at once',
};

const escaped = (text: string): string => text.replace(/\|/g, '\\|');

const code = (text: string): string => `\`${escaped(text)}\``;

const table = (titles: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const byName = <Named extends { readonly name: string }>(list: readonly Named[]): Named[] =>
  [...list].sort((left, right) => (left.name < right.name ? -1 : 1));

const nameOf = ({ name, aliases = [] }: { name: string; aliases?: readonly string[] }): string =>
  [name, ...aliases].map((each) => code(each.toUpperCase())).join(', ');

const functionRow = (definition: FunctionDefinition): string[] => [
  nameOf(definition),
  escaped(definition.signature),
  escaped(definition.nulls),
  RULES[definition.values],
  escaped(definition.note ?? ''),
];

const FUNCTION_TITLES = ['name', 'takes → gives', 'null', 'several values', 'note'];

/** Refused names, one line for each reason. */
const refused = (list: ReadonlyArray<{ readonly name: string; readonly note: string }>): string => {
  const reasons = new Map<string, string[]>();
  for (const { name, note } of byName(list)) {
    reasons.set(note, [...(reasons.get(note) ?? []), code(name.toUpperCase())]);
  }
  return [...reasons].map(([note, names]) => `- ${names.join(', ')}: ${note}`).join('\n');
};

/** What the engine's ES|QL has and what it refuses by name, as Markdown, made of the definitions. */
export const languageTable = (): string =>
  [
    '### Commands',
    table(
      ['command', 'syntax', 'note'],
      COMMANDS.map(({ name, syntax, note }) => [code(name), code(syntax), escaped(note)])
    ),
    '### Operators',
    table(FUNCTION_TITLES, OPERATORS.map(functionRow)),
    '### Functions',
    table(FUNCTION_TITLES, byName(NAMED_FUNCTIONS).map(functionRow)),
    '### Aggregates',
    table(
      ['name', 'takes → gives', 'without a value', 'note'],
      byName(AGGREGATES).map((definition) => [
        nameOf(definition),
        escaped(definition.signature),
        definition.ofNothing,
        escaped(definition.note ?? ''),
      ])
    ),
    '### Full text',
    byName(FULL_TEXT_FUNCTIONS)
      .map(({ name }) => code(name.toUpperCase()))
      .join(', '),
    '### Refused by name',
    refused([...REFUSED_COMMANDS, ...REFUSED_FUNCTIONS, ...REFUSED_AGGREGATES]),
  ].join('\n\n');

/** A text with the table between its two marks. Throws where a mark is missing. */
export const withLanguageTable = (text: string): string => {
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('the marks are missing');
  return `${before}${START}\n\n${languageTable()}\n\n${END}${after}`;
};
