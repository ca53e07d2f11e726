import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Element types of the parser that stand for a value or hold more elements. */
const TAG = 8;
const LITERAL = 0;
const POUND = 7;

const namesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === LITERAL || element.type === POUND) {
      return [];
    }
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap((option) => namesIn(option.value))
        : [];
    const children = element.type === TAG && 'children' in element ? namesIn(element.children) : [];
    return [element.value, ...inner, ...children];
  });

/** The names of the values that a message takes, sorted. Throws when the message is malformed. */
export const placeholdersOf = (message: string): string[] =>
  [...new Set(namesIn(new IntlMessageFormat(message, 'en').getAst()))].sort();
