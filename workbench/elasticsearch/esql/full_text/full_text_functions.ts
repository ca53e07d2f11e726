import type { FullTextFunction } from './full_text_function';
import { kql } from './kql';
import { match, matchOperator, matchPhrase } from './match';

/** Every full-text function that the stand-in has. */
export const FULL_TEXT_FUNCTIONS: readonly FullTextFunction[] = [
  kql,
  match,
  matchPhrase,
  matchOperator,
];

const byName = new Map(FULL_TEXT_FUNCTIONS.map((definition) => [definition.name, definition]));

export const fullTextFunction = (name: string): FullTextFunction | undefined =>
  byName.get(name.toLowerCase());
