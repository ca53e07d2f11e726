/** What Kibana's default policy enforces. No inline script, no `eval`. */
const ENFORCED = [
  "script-src 'report-sample' 'self'",
  "worker-src 'report-sample' 'self' blob:",
  "style-src 'report-sample' 'self' 'unsafe-inline'",
  "object-src 'report-sample' 'none'",
  "form-action 'self'",
  "frame-src 'self'",
].join('; ');

/** What Kibana reports and an administrator may enforce, without the hosts of Elastic's own services. */
const REPORTED = [
  "default-src 'report-sample' 'none'",
  "font-src 'report-sample' 'self'",
  "img-src 'report-sample' 'self' data: blob:",
  "connect-src 'report-sample' 'self'",
].join('; ');

/** On every response, as Kibana sends them. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'kbn-name': 'workbench',
  'content-security-policy': ENFORCED,
  'content-security-policy-report-only': REPORTED,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** On every response that does not say otherwise. */
export const NOT_STORED = 'private, no-cache, no-store, must-revalidate';
