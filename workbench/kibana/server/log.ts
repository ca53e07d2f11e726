import type { Logger } from '@kbn/core/server';

/** Takes one line without its line break. */
export type WriteLine = (line: string) => void;

const LONGEST_LINE = 4_000;

/** Text may come from logs or a cluster: control characters must not reach the terminal. */
const oneLine = (text: string): string =>
  text
    .slice(0, LONGEST_LINE)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) =>
      character === '\n' ? ' | ' : ' '
    );

/** A plugin's logger. `debug` and `info` are silent, as a terminal is shared with the person. */
export const logger = (write: WriteLine, ...context: string[]): Logger => {
  const line = (level: string) => (message: string | Error) =>
    write(
      oneLine(
        `[${level}][${context.join('.')}] ${message instanceof Error ? (message.stack ?? message.message) : message}`
      )
    );
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: line('WARN'),
    error: line('ERROR'),
    get: (...more) => logger(write, ...context, ...more),
  };
};
