import { arnParts } from '../services/arn_parts';
import { LogText } from './log_text';

/** An ARN on one line. Where room is missing its middle is hidden; selecting it gives the whole. */
export const ArnText = ({ arn }: { arn: string }) => {
  const { start, end } = arnParts(arn);
  return (
    <span style={{ display: 'flex', minInlineSize: 0, whiteSpace: 'pre' }}>
      <span style={{ flex: '0 1 auto', overflow: 'hidden', textOverflow: 'ellipsis' }}>
        <LogText text={start} />
      </span>
      <span style={{ flex: '0 0 auto' }}>
        <LogText text={end} />
      </span>
    </span>
  );
};
