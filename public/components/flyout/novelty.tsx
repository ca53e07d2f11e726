import { EuiBadge, EuiCallOut, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import {
  NOVELTY_FACETS,
  type NoveltyFacet,
  type RowNovelty,
} from '../../../common/queries/row_novelty';
import type { Window } from '../../../common/result/window';
import { CountedValues } from './counted_values';
import { Instant } from './instant';
import { LogValue } from './log_value';
import { rowFacet, rowFacetTitle } from './row_facets';

export interface NoveltyProps {
  rows: readonly RowNovelty[];
  window: Window;
  /** Whole days before the window that the data covers; null: not known. */
  coveredDays: number | null;
}

const Value = ({
  facet,
  found: { value, seen_before: isKnown, attempts_before: before, last_before: last },
  window,
}: {
  facet: NoveltyFacet;
  found: RowNovelty;
  window: Window;
}) => (
  <>
    <LogValue {...rowFacet(facet)} value={value} window={window} />{' '}
    {isKnown ? (
      <EuiText size="xs" color="subdued" component="span">
        {i18n.translate('ec2DeploymentHunt.novelty.before', {
          defaultMessage: '{calls, plural, one {# call} other {# calls}} before, the last',
          values: { calls: before },
        })}{' '}
        {last !== null && <Instant at={last} />}
      </EuiText>
    ) : (
      <EuiBadge color="hollow" iconType="starEmpty">
        {i18n.translate('ec2DeploymentHunt.novelty.new', { defaultMessage: 'new' })}
      </EuiBadge>
    )}
  </>
);

/** Which types, Regions, images and addresses the principal had not used before the window. */
export const Novelty = ({ rows, window, coveredDays }: NoveltyProps) => {
  if (coveredDays === 0) {
    return (
      <EuiCallOut
        announceOnMount={false}
        size="s"
        iconType="info"
        title={i18n.translate('ec2DeploymentHunt.novelty.noData', {
          defaultMessage: 'No data before the window, so what is new cannot be told',
        })}
      />
    );
  }
  const isFirst = rows.length > 0 && rows.every(({ seen_before: isKnown }) => !isKnown);
  return (
    <>
      {isFirst && (
        <EuiText size="s">
          <p>
            {i18n.translate('ec2DeploymentHunt.novelty.all', {
              defaultMessage:
                'Nothing of this was seen before: this principal launched nothing like it.',
            })}
          </p>
        </EuiText>
      )}
      <dl style={{ margin: 0 }}>
        {NOVELTY_FACETS.map((facet) => {
          const values = rows.filter((row) => row.facet === facet && row.value !== null);
          return values.length === 0 ? null : (
            <CountedValues
              key={facet}
              title={rowFacetTitle(facet)}
              values={values}
              keyOf={({ value }) => JSON.stringify(value)}
            >
              {(found) => <Value facet={facet} found={found} window={window} />}
            </CountedValues>
          );
        })}
      </dl>
    </>
  );
};
