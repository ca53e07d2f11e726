import { createContext, Script } from 'node:vm';

/** The longest that the work on one vector of rows may take, in milliseconds. */
const LONGEST = 2_000;

const running = new Script('result = work()');
const context = createContext({ work: () => null, result: null });

const isTimeout = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Does work that may take for ever, such as that of a regular expression which goes back and forth.
 * After two seconds it is stopped, and an error says that `what` was.
 */
export const inLimitedTime = (what: string, work: () => void): void => {
  context.work = work;
  try {
    running.runInContext(context, { timeout: LONGEST });
  } catch (thrown) {
    if (isTimeout(thrown)) throw new Error(`${what} was interrupted after [${LONGEST}] ms`);
    throw thrown;
  }
};
