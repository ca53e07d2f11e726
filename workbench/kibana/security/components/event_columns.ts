/** The columns of the grids of events, as the Security app shows events of CloudTrail. */
export const EVENT_COLUMNS = [
  '@timestamp',
  'event.action',
  'event.outcome',
  'user.name',
  'aws.cloudtrail.user_identity.arn',
  'cloud.region',
  'cloud.account.id',
  'source.ip',
] as const;
