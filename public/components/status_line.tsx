import { EuiIconTip, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useServices } from '../hooks/use_services';
import { clusterWarnings } from '../services/cluster_warnings';
import { formatDuration } from '../services/duration_format';
import type { RowCut } from '../services/row_cut';
import { limitText, rowCountText } from '../services/row_cut_texts';
import type { FinishedRun } from '../services/run_hunt';
import { visibleText } from '../../common/result/visible_text';
import { CopyButton } from './copy_button';

const timesText = (took: number | null, roundTrip: number): string =>
  took === null
    ? i18n.translate('ec2DeploymentHunt.status.roundTrip', {
        defaultMessage: 'round trip {roundTrip}',
        values: { roundTrip: formatDuration(roundTrip) },
      })
    : i18n.translate('ec2DeploymentHunt.status.times', {
        defaultMessage: 'server {took}, round trip {roundTrip}',
        values: { took: formatDuration(took), roundTrip: formatDuration(roundTrip) },
      });

/** One text for all: each component of EUI more would cost a switch of readings its time. */
const LINE = {
  display: 'flex',
  flex: '0 0 auto',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 12,
} as const;

export interface StatusLineProps {
  finished: FinishedRun<unknown>;
  cut: RowCut;
}

/** How the answer on screen came about. */
export const StatusLine = ({ finished, cut }: StatusLineProps) => {
  const { dateFormat } = useServices();
  const { run, answer, roundTrip } = finished;
  const stand = { ...answer, cut };
  const when = dateFormat(run.started_at);
  const from = dateFormat(run.window.from);
  const to = dateFormat(run.window.to);
  const { expected } = clusterWarnings(answer.warnings);
  return (
    <EuiText size="xs" color="subdued" style={LINE} data-test-subj="huntStatus">
      <strong>{rowCountText(stand)}</strong>
      <span>{timesText(answer.took, roundTrip)}</span>
      <span title={when.utc}>
        {i18n.translate('ec2DeploymentHunt.status.when', {
          defaultMessage: 'run {when}',
          values: { when: when.text },
        })}
      </span>
      <span title={`${from.utc} – ${to.utc}`}>
        {i18n.translate('ec2DeploymentHunt.status.window', {
          defaultMessage: 'looked at {from} to {to}',
          values: { from: from.text, to: to.text },
        })}
      </span>
      <span>
        {limitText(stand)}{' '}
        {expected.length > 0 && (
          <EuiIconTip
            type="info"
            size="s"
            content={expected.map(visibleText).join(' ')}
            aria-label={i18n.translate('ec2DeploymentHunt.status.note', {
              defaultMessage: 'What the cluster noted',
            })}
          />
        )}
      </span>
      <span title={run.opaque_id}>
        <CopyButton
          text={run.opaque_id}
          label={i18n.translate('ec2DeploymentHunt.status.opaqueId', {
            defaultMessage: 'Copy query id …{id}',
            values: { id: run.opaque_id.slice(-8) },
          })}
        />
      </span>
    </EuiText>
  );
};
