import { Engine } from '../elasticsearch/engine';
import type { EngineOptions } from '../elasticsearch/engine';
import { StartError } from './start_error';

const LOCKED = /lock/i;
const HOLDER = /PID (\d+)/;

/** Opens the engine. Rejects with one sentence when another workbench holds the data file. */
export const openEngine = async (options: EngineOptions): Promise<Engine> => {
  try {
    return await Engine.open(options);
  } catch (error) {
    if (error instanceof Error && LOCKED.test(error.message)) {
      const [, pid] = HOLDER.exec(error.message) ?? [];
      const holder = pid === undefined ? '' : ` (process ${pid})`;
      throw new StartError(
        `The data of the sample is in use by another workbench${holder}; stop that one first.`
      );
    }
    throw error;
  }
};
