import { AGGREGATE_SUBJECTS } from './cases/aggregates/aggregate_subjects';
import { COMMAND_SUBJECTS } from './cases/commands/command_subjects';
import { FUNCTION_SUBJECTS } from './cases/functions/function_subjects';
import { sentenceOf } from './conformance_case';
import { expectOutcome } from './expect_outcome';
import { ClusterTarget } from './targets/cluster_target';
import { EngineTarget } from './targets/engine_target';
import type { Target } from './targets/target';

/** The same cases against a cluster: `CONFORMANCE_ELASTICSEARCH=http://user:password@host:9200`. */
const address = process.env.CONFORMANCE_ELASTICSEARCH;

const subjects = [...COMMAND_SUBJECTS, ...FUNCTION_SUBJECTS, ...AGGREGATE_SUBJECTS];

let target: Target;

beforeAll(async () => {
  target = address === undefined ? await EngineTarget.open() : new ClusterTarget(address);
  for (const { indices = {} } of subjects) {
    for (const [name, index] of Object.entries(indices)) await target.create(name, index);
  }
}, 120_000);

afterAll(() => target.close());

describe.each(subjects)('$subject', ({ cases }) => {
  it.each(cases.map((conformance) => ({ sentence: sentenceOf(conformance), conformance })))(
    '$sentence',
    async ({ conformance }) => {
      expectOutcome(await target.ask(conformance), conformance);
    }
  );
});
