/** How often a text stands in another, counted by what is gone when it is taken out. */
export const occurrences = (field: string, part: string): string =>
  `(LENGTH(${field}) - LENGTH(REPLACE(${field}, "${part}", ""))) / ${part.length}`;

/**
 * Twice, because a request's text can hold a number twice: the first and the last that stand there.
 * As text and with NONNEGINT, because GROK's own `:int` fails the query on a number that is too
 * large, and a negative number would be taken off the sum; both are then calls that could not be read.
 */
const numbers = (field: string): string[] =>
  ['max', 'min'].flatMap((bound) => [
    `| GROK ${field} "${bound}Count=%{NONNEGINT:${bound}_first}"`,
    `| GROK ${field} "\\\\A[\\\\s\\\\S]*${bound}Count=%{NONNEGINT:${bound}_last}"`,
  ]);

/**
 * Reads how many instances the request of a RunInstances call asks for, from its text:
 *
 * - `unreadable`: whether a number is missing. Then both numbers are null, so that the sums over
 *   several calls are sums over the same calls.
 * - `asked_least`, `asked_most`: instances, integer. Where the text holds several numbers these are
 *   the smaller and the larger of the first and the last, so that nobody can write a smaller number
 *   before the real one.
 * - `ambiguous`: whether `maxCount=` or `minCount=` stands in the text more than once
 */
export const requestNumbersStage = (field: string): string =>
  [
    ...numbers(field),
    '| EVAL',
    '    asked_least = LEAST(TO_INTEGER(min_first), TO_INTEGER(min_last)),',
    '    asked_most = GREATEST(TO_INTEGER(max_first), TO_INTEGER(max_last)),',
    '    ambiguous = COALESCE(',
    `      ${occurrences(field, 'maxCount=')} > 1 OR`,
    `      ${occurrences(field, 'minCount=')} > 1, false)`,
    '| EVAL unreadable = asked_least IS NULL OR asked_most IS NULL',
    '| EVAL',
    '    asked_least = CASE(NOT unreadable, asked_least),',
    '    asked_most = CASE(NOT unreadable, asked_most)',
  ].join('\n');
