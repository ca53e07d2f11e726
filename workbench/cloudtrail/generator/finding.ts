import type { Launch } from './run_instances';
import type { Finding } from './story';

type Looks = Partial<Pick<Finding, 'marks' | 'isReadable' | 'isNoise'>>;

/** Adds up what a hunter must find of an actor's launches. */
export const findingOf = (
  actor: string,
  account: string,
  launches: readonly Launch[],
  { marks = [], isReadable = true, isNoise = false }: Looks = {}
): Finding => {
  const sum = (value: (launch: Launch) => number): number =>
    launches.reduce((total, launch) => total + value(launch), 0);
  return {
    actor,
    account,
    askedAtLeast: sum(({ minCount }) => minCount),
    askedAtMost: sum(({ maxCount }) => maxCount),
    started: sum(({ errorCode, started, maxCount }) =>
      errorCode === undefined ? (started ?? maxCount) : 0
    ),
    attempts: launches.length,
    refused: launches.filter(({ errorCode }) => errorCode !== undefined).length,
    marks,
    isReadable,
    isNoise,
  };
};
