import { schema, type TypeOf } from '@kbn/config-schema';
import { refusalOfIndexPatterns } from './index_patterns';

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;

/** `ec2_deployment_hunt.*` in `kibana.yml`. */
export const configSchema = schema.object({
  /** Where the hunt looks; names of other clusters are allowed. */
  index_patterns: schema.string({
    defaultValue: 'logs-aws.cloudtrail-*',
    validate: refusalOfIndexPatterns,
  }),
  /** The longest that a hunt may run. The page stops it then; no call waits longer for an answer. */
  request_timeout: schema.duration({
    defaultValue: '5m',
    validate: (duration) => {
      const milliseconds = duration.asMilliseconds();
      if (milliseconds < SECOND_MS || milliseconds > HOUR_MS) {
        return 'must be between [1s] and [1h]';
      }
    },
  }),
  /** Whether the page runs the hunt when it opens. */
  run_on_open: schema.boolean({ defaultValue: true }),
});

export type HuntConfig = TypeOf<typeof configSchema>;
