/**
 * What a refusal says about the caller. `quota`: the account's limit; `capacity`: AWS had none
 * left; `rights`: the caller may not; `rehearsal`: a dry run that would have succeeded;
 * `unsupported`: type, image and place do not go together; `other`: anything else, throttling among it.
 */
export const ERROR_KINDS = [
  'quota',
  'capacity',
  'rights',
  'rehearsal',
  'unsupported',
  'other',
] as const;

export type ErrorKind = (typeof ERROR_KINDS)[number];

/** How a call ended. */
export const OUTCOMES = ['success', ...ERROR_KINDS] as const;

export type Outcome = (typeof OUTCOMES)[number];

/**
 * The ends of EC2's error codes, read from the top: the first that fits decides. The code's start
 * says who is to blame (`Client.` or `Server.`) and is no part of its meaning. Throttling
 * (`RequestLimitExceeded`) stands first because it ends like a quota and is none.
 * Source: Amazon EC2 API reference, "Error codes".
 */
export const ERROR_CODE_ENDS: ReadonlyArray<readonly [ErrorKind, readonly string[]]> = [
  ['other', ['RequestLimitExceeded']],
  ['quota', ['LimitExceeded', 'CountExceeded', 'QuotaExceeded']],
  ['capacity', ['Capacity', 'InsufficientCapacityOnHost']],
  ['rights', ['UnauthorizedOperation', 'AuthFailure', 'AccessDenied', 'AccessDeniedException']],
  ['rehearsal', ['DryRunOperation']],
  ['unsupported', ['Unsupported', 'UnsupportedOperation', 'NotSupported']],
];

/**
 * The kind of a refused call's error code (`aws.cloudtrail.error_code`). A refusal without a code,
 * with an error message only, is `other`.
 */
export const errorKind = (code: string | null): ErrorKind => {
  if (code === null) return 'other';
  const fits = ERROR_CODE_ENDS.find(([, ends]) => ends.some((end) => code.endsWith(end)));
  return fits?.[0] ?? 'other';
};
