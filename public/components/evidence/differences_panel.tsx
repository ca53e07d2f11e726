import { EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { PublishedRow } from '../../../common/queries/published';
import { compareReadings } from '../../../common/result/compare_readings';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { Panel } from '../panel';
import { ReadingDifferences } from './reading_differences';

/** The rows of one reading, and the window that they are of. */
export interface ReadRows<Row> {
  rows: readonly Row[];
  window: Window;
  /** Whether these are all rows, as far as is known. */
  isWhole: boolean;
}

export interface DifferencesPanelProps {
  /** Null: not there, or not yet. */
  published: ReadRows<PublishedRow> | null;
  corrected: ReadRows<CorrectedRow> | null;
  /** Of the corrected reading. */
  threshold: number;
  /** Whether filters narrow the corrected reading, which the published one does not follow. */
  hasFilters: boolean;
  /** Opens a row of the corrected reading. */
  onRow(key: string): void;
  onClose(): void;
}

const Windows = ({ published, corrected }: { published: Window; corrected: Window }) => {
  const { dateFormat } = useServices();
  return (
    <EuiText size="s" color="subdued">
      <p>
        {i18n.translate('ec2DeploymentHunt.differences.windows', {
          defaultMessage:
            'As published looked at {publishedFrom} to {publishedTo}, Corrected at {correctedFrom} to {correctedTo}.',
          values: {
            publishedFrom: dateFormat(published.from).text,
            publishedTo: dateFormat(published.to).text,
            correctedFrom: dateFormat(corrected.from).text,
            correctedTo: dateFormat(corrected.to).text,
          },
        })}
      </p>
    </EuiText>
  );
};

/** What the readings see differently: the rows that only one of them has, and why. */
export const DifferencesPanel = ({
  published,
  corrected,
  threshold,
  hasFilters,
  onRow,
  onClose,
}: DifferencesPanelProps) => {
  const differences = useMemo(
    () =>
      published === null || corrected === null
        ? null
        : compareReadings({
            published: published.rows,
            corrected: corrected.rows,
            windows: { published: published.window, corrected: corrected.window },
            areWhole: { published: published.isWhole, corrected: corrected.isWhole },
            threshold,
          }),
    [published, corrected, threshold]
  );
  return (
    <Panel
      title={i18n.translate('ec2DeploymentHunt.differences.title', {
        defaultMessage: 'What the readings see differently',
      })}
      onClose={onClose}
    >
      {published === null || corrected === null || differences === null ? (
        <EuiText size="s">
          <p>
            {i18n.translate('ec2DeploymentHunt.differences.waiting', {
              defaultMessage: 'It is known when both readings have their rows.',
            })}
          </p>
        </EuiText>
      ) : (
        <>
          <Windows published={published.window} corrected={corrected.window} />
          {hasFilters && (
            <EuiText size="s" color="subdued">
              <p>
                {i18n.translate('ec2DeploymentHunt.differences.filters', {
                  defaultMessage:
                    'Corrected follows your filters and As published does not, so that it may have more.',
                })}
              </p>
            </EuiText>
          )}
          <EuiSpacer size="m" />
          <ReadingDifferences differences={differences} onRow={onRow} />
        </>
      )}
    </Panel>
  );
};
