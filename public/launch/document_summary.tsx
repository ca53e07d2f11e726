import {
  EuiCallOut,
  EuiDescriptionList,
  EuiLoadingSpinner,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { DocumentSubject } from '../../common/launch/document_subject';
import { TechnicalReason } from '../components/technical_reason';
import { formatDuration } from '../services/duration_format';
import { errorText } from '../services/error_texts';
import { formatNumber } from '../services/number_format';
import { useDocumentSummary, type SummaryRow, type SummarySource } from './use_document_summary';

export interface DocumentSummaryViewProps {
  source: SummarySource;
  subject: DocumentSubject;
  indexPatterns: string;
}

const numberOrUnknown = (value: number | null): string =>
  value === null
    ? i18n.translate('ec2DeploymentHunt.documentTab.unknown', { defaultMessage: 'unknown' })
    : formatNumber(value);

const facts = (row: SummaryRow) => [
  {
    title: i18n.translate('ec2DeploymentHunt.documentTab.askedMost', {
      defaultMessage: 'Asked at most',
    }),
    description: numberOrUnknown(row.asked_most),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.documentTab.askedLeast', {
      defaultMessage: 'Asked at least',
    }),
    description: numberOrUnknown(row.asked_least),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.documentTab.started', { defaultMessage: 'Started' }),
    description: numberOrUnknown(row.started),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.documentTab.calls', { defaultMessage: 'Calls' }),
    description: i18n.translate('ec2DeploymentHunt.documentTab.callsOf', {
      defaultMessage: '{attempts} ({refused} refused, {unreadable} that could not be read)',
      values: {
        attempts: formatNumber(row.attempts),
        refused: formatNumber(row.refused),
        unreadable: formatNumber(row.unreadable),
      },
    }),
  },
];

/** The launches of an event's principal in the day around it, in small. */
export const DocumentSummaryView = ({
  source,
  subject,
  indexPatterns,
}: DocumentSummaryViewProps) => {
  const summary = useDocumentSummary(source, subject);
  if (summary.status === 'running') {
    return (
      <EuiLoadingSpinner
        aria-label={i18n.translate('ec2DeploymentHunt.documentTab.running', {
          defaultMessage: 'Looking for launches of this principal',
        })}
      />
    );
  }
  if (summary.status === 'failed') {
    const { title, next } = errorText(summary.error.code, {
      indexPatterns,
      timeout: formatDuration(source.timeout),
    });
    return (
      <EuiCallOut size="s" color="danger" iconType="error" title={title}>
        <p>{next}</p>
        {summary.error.reason !== null && <TechnicalReason reason={summary.error.reason} />}
      </EuiCallOut>
    );
  }
  return (
    <>
      {summary.isPartial && (
        <>
          <EuiCallOut
            size="s"
            color="warning"
            iconType="warning"
            title={i18n.translate('ec2DeploymentHunt.documentTab.partial', {
              defaultMessage: 'Not everything answered: there may be more.',
            })}
          />
          <EuiSpacer size="s" />
        </>
      )}
      {summary.row === null ? (
        <EuiText size="s">
          {i18n.translate('ec2DeploymentHunt.documentTab.nothing', {
            defaultMessage:
              'This principal asked EC2 for no instance in the day around this event.',
          })}
        </EuiText>
      ) : (
        <EuiDescriptionList type="column" compressed={true} listItems={facts(summary.row)} />
      )}
    </>
  );
};
