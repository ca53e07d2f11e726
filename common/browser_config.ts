import * as z from 'zod/mini';

/** The settings of `kibana.yml` that the page knows. */
export interface BrowserConfig {
  /** The list that stands after `from`. */
  indexPatterns: string;
  /** The longest that a hunt may run, in milliseconds; then the page stops it. */
  requestTimeoutMs: number;
  /** Whether the page runs the hunt when it opens. */
  runOnOpen: boolean;
}

/** Kibana hands a duration to the page as moment writes it in JSON: ISO 8601, like `PT5M`. */
const ISO_DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const millisecondsOf = (duration: string): number | null => {
  const parts = ISO_DURATION.exec(duration)?.slice(1);
  if (parts === undefined) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
};

const exposedSchema = z.object({
  index_patterns: z.string(),
  request_timeout: z.string(),
  run_on_open: z.boolean(),
});

/** Reads what `initializerContext.config.get()` gives in the browser. Throws when it is not ours. */
export const readBrowserConfig = (config: unknown): BrowserConfig => {
  const exposed = exposedSchema.safeParse(config);
  const requestTimeoutMs = exposed.success ? millisecondsOf(exposed.data.request_timeout) : null;
  if (!exposed.success || requestTimeoutMs === null || requestTimeoutMs === 0) {
    throw new Error('Kibana did not hand over the settings of ec2_deployment_hunt as expected.');
  }
  return {
    indexPatterns: exposed.data.index_patterns,
    requestTimeoutMs,
    runOnOpen: exposed.data.run_on_open,
  };
};
