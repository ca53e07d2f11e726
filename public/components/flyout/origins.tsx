import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import {
  ROW_VALUE_FACETS,
  type RowValue,
  type RowValueFacet,
} from '../../../common/queries/row_values';
import type { Window } from '../../../common/result/window';
import { formatNumber } from '../../services/number_format';
import { CountedValues } from './counted_values';
import { Instant } from './instant';
import { LogValue } from './log_value';
import { rowFacet, rowFacetTitle, rowFacetWord } from './row_facets';

export interface OriginsProps {
  rows: readonly RowValue[];
  window: Window;
}

const Value = ({
  facet,
  found: { value, attempts, first_seen: first, last_seen: last },
  window,
}: {
  facet: RowValueFacet;
  found: RowValue;
  window: Window;
}) => {
  const said = rowFacetWord(facet, value);
  return (
    <>
      {said === null ? (
        <LogValue {...rowFacet(facet)} value={value} window={window} />
      ) : (
        <span>{said}</span>
      )}{' '}
      <EuiText size="xs" color="subdued" component="span">
        {i18n.translate('ec2DeploymentHunt.origins.calls', {
          defaultMessage: '{calls, plural, one {# call} other {# calls}},',
          values: { calls: attempts },
        })}{' '}
        <Instant at={first} />
        {last !== first && (
          <>
            {' – '}
            <Instant at={last} />
          </>
        )}
      </EuiText>
    </>
  );
};

/** Where the calls of a row came from, with what they were signed, and what they asked for. */
export const Origins = ({ rows, window }: OriginsProps) => (
  <dl style={{ margin: 0 }}>
    {ROW_VALUE_FACETS.map((facet) => {
      const values = rows.filter((row) => row.facet === facet);
      // A facet that no call has a value of says nothing, but for the absence of MFA.
      const isEmpty = values.every(({ value }) => value === null);
      if (isEmpty && (facet !== 'mfa' || values.length === 0)) return null;
      return (
        <CountedValues
          key={facet}
          title={
            values.length > 1
              ? `${rowFacetTitle(facet)} (${formatNumber(values.length)})`
              : rowFacetTitle(facet)
          }
          values={values}
          keyOf={({ value }) => JSON.stringify(value)}
        >
          {(found) => <Value facet={facet} found={found} window={window} />}
        </CountedValues>
      );
    })}
  </dl>
);
