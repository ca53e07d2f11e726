/** A date_nanos as Elasticsearch prints it: three to nine digits of the second, in UTC. */
export const isoNanoseconds = (nanoseconds: bigint): string => {
  const perSecond = 1_000_000_000n;
  const fraction = ((nanoseconds % perSecond) + perSecond) % perSecond;
  const seconds = (nanoseconds - fraction) / perSecond;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const digits = fraction
    .toString()
    .padStart(9, '0')
    .replace(/0{1,6}$/, '');
  return `${whole}.${digits}Z`;
};
