import {
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiListGroup,
  EuiPopover,
  EuiPopoverTitle,
  EuiText,
} from '@elastic/eui';
import { useCallback, useState } from 'react';
import type { LoadRecommended } from '../../esql_registry/load_recommended_queries';
import { useLoaded } from '../../stand_ins/use_loaded';
import { WhenLoaded } from '../../stand_ins/when_loaded';

interface Props {
  isEsql: boolean;
  load: LoadRecommended;
  /** Runs a text of ES|QL. */
  choose(esql: string): void;
  leaveEsql(): void;
}

const Recommended = ({ load, choose }: Pick<Props, 'load' | 'choose'>) => {
  // A new function of the same page asks the same server.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { loaded } = useLoaded(useCallback((signal: AbortSignal) => load(signal), []));
  return (
    <WhenLoaded loaded={loaded}>
      {(queries) =>
        queries.length === 0 ? (
          <EuiText size="s">
            <p>No plugin recommends a query for the indices that you can read.</p>
          </EuiText>
        ) : (
          <EuiListGroup
            maxWidth={false}
            listItems={queries.map(({ name, query, description }) => ({
              label: name,
              title: description ?? name,
              size: 's',
              wrapText: true,
              onClick: () => choose(query),
            }))}
          />
        )
      }
    </WhenLoaded>
  );
};

/** Between data views and ES|QL; for ES|QL, the queries that plugins recommend. */
export const QueryModes = ({ isEsql, load, choose, leaveEsql }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const recommended = (
    <EuiPopover
      aria-label="Recommended ES|QL queries"
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      button={
        <EuiButtonEmpty
          size="xs"
          iconType="documentation"
          data-test-subj="recommendedQueries"
          onClick={() => setIsOpen(!isOpen)}
        >
          Recommended queries
        </EuiButtonEmpty>
      }
    >
      <EuiPopoverTitle>Recommended ES|QL queries</EuiPopoverTitle>
      <div style={{ width: 360 }}>
        <Recommended
          load={load}
          choose={(esql) => {
            setIsOpen(false);
            choose(esql);
          }}
        />
      </div>
    </EuiPopover>
  );
  return (
    <EuiFlexGroup gutterSize="s" responsive={false}>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty
          size="xs"
          iconType={isEsql ? 'indexOpen' : 'code'}
          onClick={isEsql ? leaveEsql : () => choose('FROM logs-*')}
        >
          {isEsql ? 'Leave ES|QL' : 'ES|QL'}
        </EuiButtonEmpty>
      </EuiFlexItem>
      {isEsql && <EuiFlexItem grow={false}>{recommended}</EuiFlexItem>}
    </EuiFlexGroup>
  );
};
