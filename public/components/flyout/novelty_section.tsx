import { EuiFlexGroup, EuiFlexItem, EuiSelect, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import type { RowParameters } from '../../../common/queries/corrected_parameters';
import { oldestEvent } from '../../../common/queries/oldest_event';
import { rowNovelty, type RowNovelty } from '../../../common/queries/row_novelty';
import { useQuery } from '../../hooks/use_query';
import type { RowsAnswer } from '../../services/hunt_client';
import type { RowCut } from '../../services/row_cut';
import { FlyoutSection } from './flyout_section';
import { coveredDays, LOOK_BACKS, lookBackFrom } from './look_back';
import { Novelty } from './novelty';
import { SectionAnswer } from './section_answer';
import { SectionDiscover } from './section_discover';

const DEFAULT_DAYS = 30;

const daysText = (days: number): string =>
  i18n.translate('ec2DeploymentHunt.novelty.days', {
    defaultMessage: '{days, plural, one {# day} other {# days}}',
    values: { days },
  });

const coverText = (covered: number | null, asked: number): string => {
  if (covered === null) {
    return i18n.translate('ec2DeploymentHunt.novelty.coverUnknown', {
      defaultMessage: 'How far back the data goes is not known.',
    });
  }
  return covered >= asked
    ? i18n.translate('ec2DeploymentHunt.novelty.covered', {
        defaultMessage: 'The data covers all {days} before the window.',
        values: { days: daysText(asked) },
      })
    : covered === 0
      ? ''
      : i18n.translate('ec2DeploymentHunt.novelty.partly', {
          defaultMessage: 'The data covers only {days} before the window.',
          values: { days: daysText(covered) },
        });
};

export interface NoveltySectionProps {
  /** Null: not yet. */
  parameters: RowParameters | null;
  /** Whether values were cut. */
  cutOf(answer: RowsAnswer<RowNovelty>): RowCut;
}

/** What is new for the principal, over a look-back that the person chooses. */
export const NoveltySection = ({ parameters, cutOf }: NoveltySectionProps) => {
  const [days, setDays] = useState(DEFAULT_DAYS);
  const from = parameters === null ? null : lookBackFrom(parameters.from, days);
  const asked = useMemo(
    () => (parameters === null || from === null ? null : { ...parameters, look_back_from: from }),
    [parameters, from]
  );
  const whole = useMemo(
    () => (parameters === null || from === null ? null : { from, to: parameters.to }),
    [parameters, from]
  );
  const query = useQuery(rowNovelty, asked);
  const oldest = useQuery(oldestEvent, whole);
  const covered =
    parameters === null || oldest.status !== 'done' || oldest.finished === null
      ? null
      : coveredDays(oldest.finished.answer.rows[0]?.oldest ?? null, parameters.from);
  const isNew = query.finished?.answer.rows.filter(({ seen_before: isKnown }) => !isKnown) ?? null;
  const title = i18n.translate('ec2DeploymentHunt.novelty.title', {
    defaultMessage: 'New for this principal',
  });
  return (
    <FlyoutSection
      name="novelty"
      title={title}
      count={covered === 0 ? null : (isNew?.filter(({ value }) => value !== null).length ?? null)}
      action={whole !== null && <SectionDiscover title={title} query={query} window={whole} />}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap={true}>
        <EuiFlexItem grow={false}>
          <EuiSelect
            compressed={true}
            value={String(days)}
            onChange={({ target }) => setDays(Number(target.value))}
            options={LOOK_BACKS.map((choice) => ({
              value: String(choice),
              text: i18n.translate('ec2DeploymentHunt.novelty.choice', {
                defaultMessage: '{days} before the window',
                values: { days: daysText(choice) },
              }),
            }))}
            aria-label={i18n.translate('ec2DeploymentHunt.novelty.lookBack', {
              defaultMessage: 'Look back over',
            })}
          />
        </EuiFlexItem>
        <EuiFlexItem>
          <EuiText size="xs" color="subdued">
            <p>{oldest.status === 'running' ? '…' : coverText(covered, days)}</p>
          </EuiText>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      <SectionAnswer query={query} cutOf={cutOf}>
        {(rows) =>
          parameters !== null && <Novelty rows={rows} window={parameters} coveredDays={covered} />
        }
      </SectionAnswer>
    </FlyoutSection>
  );
};
