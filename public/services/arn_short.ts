const ELLIPSIS = '…';

/** Room for the whole ARN of most users, and for the session name of most roles. */
const SHOWN_CHARACTERS = 44;

/** How much of what is shown comes from the start: enough to read service and account. */
const SHARE_OF_THE_START = 0.3;

/** Shortens an ARN in its middle and keeps its end, since the name stands there. */
export const arnShort = (arn: string, limit: number = SHOWN_CHARACTERS): string => {
  const characters = Array.from(arn);
  if (characters.length <= limit) return arn;
  const atStart = Math.floor((limit - 1) * SHARE_OF_THE_START);
  const atEnd = limit - 1 - atStart;
  return [...characters.slice(0, atStart), ELLIPSIS, ...characters.slice(-atEnd)].join('');
};
