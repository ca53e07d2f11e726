import type { Source } from '../position';

/** The most failures of one expression that Elasticsearch records. */
const RECORDED = 20;

/** A failure of an expression during the run. */
export interface RecordedFailure {
  readonly source: Source;
  readonly message: string;
}

/** Elasticsearch's warnings for failures: one that names the expression, then each different one. */
export const failureWarnings = (failures: readonly RecordedFailure[]): string[] => {
  const bySource = new Map<Source, string[]>();
  for (const { source, message } of failures) {
    const messages = bySource.get(source) ?? [];
    if (messages.length < RECORDED && !messages.includes(message)) messages.push(message);
    bySource.set(source, messages);
  }
  return [...bySource.entries()].flatMap(([{ text, position }, messages]) => {
    const prefix = `Line ${position.line}:${position.column}: `;
    return [
      `${prefix}evaluation of [${text}] failed, treating result as null. Only first ${RECORDED} failures recorded.`,
      ...messages.map((message) => `${prefix}${message}`),
    ];
  });
};
