import { EuiLink } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Bursts } from '../../services/evidence_bursts';
import { askedText } from '../../services/evidence_asked_text';
import { outcomeText } from '../../services/evidence_outcome_text';
import { formatNumber } from '../../services/number_format';
import { useServices } from '../../hooks/use_services';

export interface BurstsTableProps {
  bursts: Bursts;
  /** What the numbers are. */
  caption: string;
  /** Narrows the window to an interval; absent where the table is only read out. */
  onInterval?: (range: readonly [number, number]) => void;
}

/** The numbers of the chart, an interval a row. */
export const BurstsTable = ({ bursts, caption, onInterval }: BurstsTableProps) => {
  const { dateFormat } = useServices();
  const outcomes = [...bursts.outcomes.keys()];
  const number = { textAlign: 'right', paddingInlineStart: 16 } as const;
  return (
    <table data-test-subj="huntBurstsTable">
      <caption className="eui-textLeft" style={{ paddingBlockEnd: 4 }}>
        {caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="eui-textLeft">
            {i18n.translate('ec2DeploymentHunt.bursts.from', { defaultMessage: 'From' })}
          </th>
          <th scope="col" className="eui-textLeft" style={{ paddingInlineStart: 16 }}>
            {i18n.translate('ec2DeploymentHunt.bursts.to', { defaultMessage: 'To' })}
          </th>
          <th scope="col" style={number}>
            {i18n.translate('ec2DeploymentHunt.bursts.calls', { defaultMessage: 'Calls' })}
          </th>
          <th scope="col" style={number}>
            {i18n.translate('ec2DeploymentHunt.bursts.unreadableCalls', {
              defaultMessage: 'Unreadable',
            })}
          </th>
          <th scope="col" style={number}>
            {i18n.translate('ec2DeploymentHunt.bursts.asked', { defaultMessage: 'Asked at most' })}
          </th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" style={number}>
              {outcomeText(outcome)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bursts.intervals.map(({ from, to, attempts, unreadable, asked, outcomes: counts }) => {
          const start = dateFormat(new Date(from).toISOString());
          const end = dateFormat(new Date(to).toISOString());
          return (
            <tr key={from}>
              <th scope="row" title={start.utc} className="eui-textLeft">
                {onInterval === undefined ? (
                  start.text
                ) : (
                  <EuiLink
                    onClick={() => onInterval([from, to])}
                    title={i18n.translate('ec2DeploymentHunt.bursts.narrow', {
                      defaultMessage: 'Narrow the window to this interval',
                    })}
                  >
                    {start.text}
                  </EuiLink>
                )}
              </th>
              <td title={end.utc} style={{ paddingInlineStart: 16 }}>
                {end.text}
              </td>
              <td style={number}>{formatNumber(attempts)}</td>
              <td style={number}>{formatNumber(unreadable)}</td>
              <td style={number}>{askedText(asked)}</td>
              {outcomes.map((outcome) => (
                <td key={outcome} style={number}>
                  {counts.has(outcome)
                    ? askedText(counts.get(outcome)?.asked ?? null)
                    : formatNumber(0)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
