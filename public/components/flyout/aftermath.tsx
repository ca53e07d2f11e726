import { EuiBasicTable, EuiText, EuiTextColor, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import { documentQuery } from '../../../common/pivots/document_query';
import type { RowAftermath } from '../../../common/queries/row_aftermath';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { formatNumber } from '../../services/number_format';
import { LogText } from '../log_text';
import { aftermathText } from './aftermath_text';
import { DiscoverTextButton } from './discover_text_link';
import { Instant } from './instant';
import { OutcomeWord } from './outcome_word';

export interface AftermathProps {
  /** In the order of time. */
  rows: readonly RowAftermath[];
  window: Window;
  /** The first call of the row: what came before it is said to. */
  firstSeen: string;
}

const MOST_TARGETS = 3;

const Targets = ({ target }: { target: readonly string[] }) => (
  <span
    className="eui-textBreakWord"
    title={target.length > MOST_TARGETS ? target.join(' ') : undefined}
  >
    {target.length === 0 && '–'}
    {target.slice(0, MOST_TARGETS).map((text, position) => (
      <span key={text}>
        {position > 0 && ', '}
        <LogText text={text} />
      </span>
    ))}
    {target.length > MOST_TARGETS && (
      <EuiTextColor color="subdued"> +{formatNumber(target.length - MOST_TARGETS)}</EuiTextColor>
    )}
  </span>
);

const EventLink = ({ event, window }: { event: RowAftermath; window: Window }) => {
  const { config } = useServices();
  return (
    <DiscoverTextButton
      text={documentQuery(config.indexPatterns, event)}
      window={window}
      label={i18n.translate('ec2DeploymentHunt.aftermath.open', {
        defaultMessage: 'This event in Discover',
      })}
    />
  );
};

const columnsOf = (window: Window, firstSeen: string): Array<EuiBasicTableColumn<RowAftermath>> => [
  {
    field: 'at',
    name: i18n.translate('ec2DeploymentHunt.aftermath.when', { defaultMessage: 'When' }),
    render: (at: string) => (
      <>
        <Instant at={at} />
        {at < firstSeen && (
          <EuiTextColor color="subdued">
            {' '}
            {i18n.translate('ec2DeploymentHunt.aftermath.before', {
              defaultMessage: '(before the first call)',
            })}
          </EuiTextColor>
        )}
      </>
    ),
  },
  {
    field: 'action',
    name: i18n.translate('ec2DeploymentHunt.aftermath.what', { defaultMessage: 'What' }),
    render: (action: string) => (
      <span title={action}>{aftermathText(action) ?? <LogText text={action} />}</span>
    ),
  },
  {
    field: 'target',
    name: i18n.translate('ec2DeploymentHunt.aftermath.target', { defaultMessage: 'Of' }),
    render: (target: readonly string[]) => <Targets target={target} />,
  },
  {
    field: 'outcome',
    name: i18n.translate('ec2DeploymentHunt.aftermath.outcome', { defaultMessage: 'Outcome' }),
    render: (outcome: string) => <OutcomeWord outcome={outcome} />,
  },
  {
    field: 'id',
    name: '',
    width: '40px',
    render: (_id: string, event: RowAftermath) => <EventLink event={event} window={window} />,
  },
];

/** What the principal did in the window besides launching. */
export const Aftermath = ({ rows, window, firstSeen }: AftermathProps) => {
  const columns = useMemo(() => columnsOf(window, firstSeen), [window, firstSeen]);
  if (rows.length === 0) {
    return (
      <EuiText size="s" color="subdued">
        <p>
          {i18n.translate('ec2DeploymentHunt.aftermath.none', {
            defaultMessage:
              'Nothing in the window: no instance ended or protected, no key, user or role made, no rights given and no quota asked for by this principal.',
          })}
        </p>
      </EuiText>
    );
  }
  return (
    <EuiBasicTable
      compressed={true}
      responsiveBreakpoint={false}
      tableLayout="auto"
      items={[...rows]}
      columns={columns}
      tableCaption={i18n.translate('ec2DeploymentHunt.aftermath.caption', {
        defaultMessage: 'What this principal did besides launching, in the order of time',
      })}
    />
  );
};
