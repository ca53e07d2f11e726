import {
  EuiBasicTable,
  EuiButtonIcon,
  EuiCodeBlock,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiTabbedContent,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { useMemo } from 'react';
import { ErrorBoundary } from '../../browser/error_boundary';
import { useExtensions } from '../extensions_context';
import { documentHit } from '../search/document_hit';
import type { EsqlColumn } from '../search/esql_call';
import type { TimeFormat } from '../search/time_text';
import { cutText, visibleText } from '../search/visible_text';
import { valueText } from './result_cell';

interface Props {
  columns: readonly EsqlColumn[];
  row: readonly unknown[];
  /** Of the row, from 1. */
  position: number;
  /** The fields that are columns of the table. */
  shownColumns: readonly string[];
  timeFormat: TimeFormat;
  /** Absent where columns cannot be chosen. */
  changeColumns: ((columns: readonly string[]) => void) | undefined;
  close(): void;
}

interface FieldRow {
  name: string;
  type: string;
  value: unknown;
}

const LONGEST_VALUE = 20_000;

const presentFields = (columns: readonly EsqlColumn[], row: readonly unknown[]): FieldRow[] =>
  columns.flatMap(({ name, type }, index) => {
    const value = row[index];
    return value === null || value === undefined ? [] : [{ name, type, value }];
  });

/** One row as a table of its fields, as JSON, and in the tabs that plugins added. */
export const DocumentFlyout = (props: Props) => {
  const { columns, row, position, shownColumns, timeFormat, changeColumns, close } = props;
  const titleId = useGeneratedHtmlId();
  const { docViewer } = useExtensions();
  const hit = useMemo(() => documentHit(columns, row), [columns, row]);
  const fields = presentFields(columns, row);
  const toggle = (name: string): void =>
    changeColumns?.(
      shownColumns.includes(name)
        ? shownColumns.filter((column) => column !== name)
        : [...shownColumns, name]
    );
  const table = (
    <EuiBasicTable<FieldRow>
      compressed
      tableCaption="Fields of the row"
      items={fields}
      columns={[
        ...(changeColumns === undefined
          ? []
          : [
              {
                name: 'Column',
                width: '72px',
                render: ({ name }: FieldRow) => (
                  <EuiButtonIcon
                    size="xs"
                    iconType={shownColumns.includes(name) ? 'cross' : 'listAdd'}
                    aria-label={`${shownColumns.includes(name) ? 'Remove' : 'Add'} the column ${name}`}
                    onClick={() => toggle(name)}
                  />
                ),
              },
            ]),
        { name: 'Field', width: '38%', render: ({ name }: FieldRow) => visibleText(name) },
        {
          name: 'Value',
          render: ({ value, type }: FieldRow) => (
            <span style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {cutText(visibleText(valueText(value, type, timeFormat)), LONGEST_VALUE)}
            </span>
          ),
        },
      ]}
    />
  );
  const json = JSON.stringify(
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    null,
    2
  );
  return (
    <EuiFlyout
      onClose={close}
      size="m"
      ownFocus
      aria-labelledby={titleId}
      data-test-subj="docViewerFlyout"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={titleId}>Row {position}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <EuiTabbedContent
          tabs={[
            { id: 'table', name: 'Table', content: table, 'data-test-subj': 'docViewerTab-table' },
            {
              id: 'json',
              name: 'JSON',
              'data-test-subj': 'docViewerTab-json',
              content: (
                <EuiCodeBlock language="json" isCopyable paddingSize="s">
                  {visibleText(json)}
                </EuiCodeBlock>
              ),
            },
            ...docViewer.views().map(({ id, title, component: View }) => ({
              id,
              name: title,
              'data-test-subj': `docViewerTab-${id}`,
              content: (
                <ErrorBoundary>
                  <View hit={hit} />
                </ErrorBoundary>
              ),
            })),
          ]}
        />
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
