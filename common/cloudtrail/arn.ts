/** The parts of an ARN. `service`, `region` and `account` may be empty, as IAM's Region is. */
export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  /** Everything behind the fifth colon. */
  resource: string;
}

const ARN = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.+)$/s;

/** Takes an ARN apart. Null when the text is none; nothing is guessed. */
export const parseArn = (text: string): Arn | null => {
  const match = ARN.exec(text);
  if (match === null) return null;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
  return { partition, service, region, account, resource };
};
