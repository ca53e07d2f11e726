import {
  EuiBasicTable,
  EuiLink,
  EuiSpacer,
  EuiText,
  EuiTextColor,
  EuiTitle,
  type EuiBasicTableColumn,
  type Criteria,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState } from 'react';
import type { ReadingDifference } from '../../../common/result/compare_readings';
import { NO_VALUE } from '../../../common/result/filters';
import { absentText } from '../../services/absent_text';
import { askedText } from '../../services/evidence_asked_text';
import { differenceText } from '../../services/evidence_difference_text';
import { filterValue } from '../../services/filter_texts';
import { formatNumber } from '../../services/number_format';
import { principalKindText } from '../../services/principal_kind_text';
import type { ColumnId } from '../../services/published_columns';
import { visibleText } from '../../../common/result/visible_text';
import { LogText } from '../log_text';

type PublishedOnly = Extract<ReadingDifference, { only: 'published' }>;
type CorrectedOnly = Extract<ReadingDifference, { only: 'corrected' }>;

export interface ReadingDifferencesProps {
  differences: readonly ReadingDifference[];
  /** Opens a row of the corrected reading. */
  onRow(key: string): void;
}

const PAGE_SIZE = 10;

/** The most characters of a name in the table, and in a tooltip. */
const NAME_CHARACTERS = 200;

const TITLE_CHARACTERS = 300;

const NoValue = ({ column = 'user.name' }: { column?: ColumnId }) => (
  <em title={absentText(column)}>{filterValue(NO_VALUE)}</em>
);

const Value = ({ text, column }: { text: string | null; column?: ColumnId }) =>
  text === null ? (
    <NoValue {...(column === undefined ? {} : { column })} />
  ) : (
    <LogText text={text} />
  );

const titleOf = (text: string): string => visibleText(text.slice(0, TITLE_CHARACTERS));

const Reasons = ({ only, reasons }: ReadingDifference) => (
  <ul>
    {reasons.map((reason) => (
      <li key={reason}>{differenceText(reason, only)}</li>
    ))}
  </ul>
);

const why = <Difference extends ReadingDifference>(): EuiBasicTableColumn<Difference> => ({
  name: i18n.translate('ec2DeploymentHunt.differences.why', { defaultMessage: 'Why' }),
  render: (difference: Difference) => <Reasons {...difference} />,
});

interface TableProps<Difference extends ReadingDifference> {
  differences: readonly Difference[];
  columns: Array<EuiBasicTableColumn<Difference>>;
  title: string;
}

const DifferenceTable = <Difference extends ReadingDifference>({
  differences,
  columns,
  title,
}: TableProps<Difference>) => {
  const [page, setPage] = useState(0);
  const lastPage = Math.max(0, Math.ceil(differences.length / PAGE_SIZE) - 1);
  const pageIndex = Math.min(page, lastPage);
  const first = pageIndex * PAGE_SIZE;
  return (
    <>
      <EuiTitle size="xxs">
        <h3>{title}</h3>
      </EuiTitle>
      <EuiSpacer size="xs" />
      <EuiBasicTable
        tableCaption={title}
        compressed={true}
        responsiveBreakpoint={false}
        items={differences.slice(first, first + PAGE_SIZE)}
        columns={columns}
        {...(lastPage === 0
          ? {}
          : {
              pagination: {
                pageIndex,
                pageSize: PAGE_SIZE,
                totalItemCount: differences.length,
                showPerPageOptions: false,
              },
            })}
        onChange={({ page: next }: Criteria<Difference>) => {
          if (next !== undefined) setPage(next.index);
        }}
      />
    </>
  );
};

const correctedColumns = (
  onRow: (key: string) => void
): Array<EuiBasicTableColumn<CorrectedOnly>> => [
  {
    name: i18n.translate('ec2DeploymentHunt.differences.principal', {
      defaultMessage: 'Principal and account',
    }),
    render: ({ row: { key, actor, account, principal } }: CorrectedOnly) => (
      <div>
        <EuiLink
          onClick={() => onRow(key)}
          {...(actor === null ? {} : { title: titleOf(actor) })}
          className="eui-textBreakWord"
        >
          {principal.name === null ? (
            <NoValue />
          ) : (
            <LogText text={principal.name.slice(0, NAME_CHARACTERS)} />
          )}
        </EuiLink>
        <EuiTextColor color="subdued" component="div">
          {principalKindText(principal.kind)} · <Value text={account} />
        </EuiTextColor>
      </div>
    ),
  },
  {
    name: i18n.translate('ec2DeploymentHunt.differences.asked', {
      defaultMessage: 'Asked at most',
    }),
    align: 'right',
    width: '96px',
    render: ({ row }: CorrectedOnly) => askedText(row.asked_most),
  },
  why<CorrectedOnly>(),
];

const publishedColumns = (): Array<EuiBasicTableColumn<PublishedOnly>> => [
  {
    name: i18n.translate('ec2DeploymentHunt.differences.group', {
      defaultMessage: 'User, type, outcome and minute',
    }),
    render: ({ row }: PublishedOnly) => (
      <div>
        <div>
          <Value text={row['user.name']} />
        </div>
        <EuiTextColor color="subdued">
          <Value text={row.instance_type} column="instance_type" /> ·{' '}
          <Value text={row['event.outcome']} /> · <Value text={row.date} />
        </EuiTextColor>
      </div>
    ),
  },
  {
    name: i18n.translate('ec2DeploymentHunt.differences.count', { defaultMessage: 'Count there' }),
    align: 'right',
    width: '96px',
    render: ({ row }: PublishedOnly) => formatNumber(row.target_instance_count),
  },
  why<PublishedOnly>(),
];

/** The rows that only one of the two readings has, and why. */
export const ReadingDifferences = ({ differences, onRow }: ReadingDifferencesProps) => {
  const corrected = differences.filter((difference) => difference.only === 'corrected');
  const published = differences.filter((difference) => difference.only === 'published');
  if (differences.length === 0) {
    return (
      <EuiText size="s" data-test-subj="huntDifferences">
        <p>
          {i18n.translate('ec2DeploymentHunt.differences.none', {
            defaultMessage: 'Both readings have the same principals: nothing to explain.',
          })}
        </p>
      </EuiText>
    );
  }
  return (
    <div data-test-subj="huntDifferences">
      {corrected.length > 0 && (
        <DifferenceTable
          differences={corrected}
          columns={correctedColumns(onRow)}
          title={i18n.translate('ec2DeploymentHunt.differences.onlyCorrected', {
            defaultMessage:
              'Only in Corrected: {count, plural, one {# principal} other {# principals}}',
            values: { count: corrected.length },
          })}
        />
      )}
      {corrected.length > 0 && published.length > 0 && <EuiSpacer size="l" />}
      {published.length > 0 && (
        <DifferenceTable
          differences={published}
          columns={publishedColumns()}
          title={i18n.translate('ec2DeploymentHunt.differences.onlyPublished', {
            defaultMessage: 'Only in As published: {count, plural, one {# row} other {# rows}}',
            values: { count: published.length },
          })}
        />
      )}
    </div>
  );
};
