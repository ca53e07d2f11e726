import { EuiButtonGroup } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { HuntRunState } from '../hooks/hunt_run_state';
import { formatNumber } from '../services/number_format';
import { READINGS, type Reading } from '../services/url_state';

/** What of a reading's run the switch tells. */
export type ReadingRun = Pick<HuntRunState<unknown>, 'status'> & { rows: number | null };

export interface ReadingSwitchProps {
  reading: Reading;
  runs: Record<Reading, ReadingRun>;
  onReading(reading: Reading): void;
}

const names: Record<Reading, () => string> = {
  published: () =>
    i18n.translate('ec2DeploymentHunt.reading.published', { defaultMessage: 'As published' }),
  corrected: () =>
    i18n.translate('ec2DeploymentHunt.reading.corrected', { defaultMessage: 'Corrected' }),
};

export const readingName = (reading: Reading): string => names[reading]();

const isReading = (id: string): id is Reading => READINGS.some((reading) => reading === id);

const countOf = ({ status, rows }: ReadingRun): string => {
  if (status === 'failed') {
    return i18n.translate('ec2DeploymentHunt.reading.failed', { defaultMessage: 'failed' });
  }
  if (rows !== null) return formatNumber(rows);
  return status === 'running' ? '…' : '–';
};

const labelOf = (reading: Reading, run: ReadingRun): string =>
  i18n.translate('ec2DeploymentHunt.reading.withCount', {
    defaultMessage: '{reading} {count}',
    values: { reading: readingName(reading), count: countOf(run) },
    description: 'A reading of the hunt and the number of its rows, as in “Corrected 12”',
  });

/** Which reading of the hunt is shown, each with how many rows it has. */
export const ReadingSwitch = ({ reading, runs, onReading }: ReadingSwitchProps) => (
  <EuiButtonGroup
    legend={i18n.translate('ec2DeploymentHunt.reading.legend', {
      defaultMessage: 'Reading of the hunt, with its number of rows',
    })}
    type="single"
    buttonSize="compressed"
    color="primary"
    idSelected={reading}
    options={READINGS.map((id) => ({
      id,
      label: labelOf(id, runs[id]),
      'data-test-subj': `huntReading-${id}`,
    }))}
    onChange={(id) => {
      if (isReading(id)) onReading(id);
    }}
    data-test-subj="huntReading"
  />
);
