import { EuiSpacer } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import { MOST_ROWS, type RowParameters } from '../../../common/queries/corrected_parameters';
import { rowAftermath } from '../../../common/queries/row_aftermath';
import {
  rowAftermathCount,
  type RowAftermathCount,
} from '../../../common/queries/row_aftermath_count';
import { rowEvents } from '../../../common/queries/row_events';
import { rowRefusals } from '../../../common/queries/row_refusals';
import { rowValues } from '../../../common/queries/row_values';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { useQuery, type QueryState } from '../../hooks/use_query';
import { useServices } from '../../hooks/use_services';
import { rowCutAtLimit, timeCut, type RowCount } from '../../services/row_cut';
import { figureQuery } from '../../../common/pivots/figure_query';
import { Aftermath } from './aftermath';
import { Arithmetic } from './arithmetic';
import { ContainmentSection } from './containment_section';
import { DiscoverTextButton } from './discover_text_link';
import { Estimates } from './estimates';
import { Events } from './events';
import { FlyoutSection } from './flyout_section';
import { NoveltySection } from './novelty_section';
import { Origins } from './origins';
import { Refusals } from './refusals';
import { SectionAnswer } from './section_answer';
import { sectionCut } from './section_cut';
import { SectionDiscover } from './section_discover';

export interface RowSectionsProps {
  row: CorrectedRow;
  parameters: RowParameters;
  /** Whether the row stays on screen, so that its sections are worth asking for. */
  isSettled: boolean;
}

/** Documents are large: so many at first, all of them when asked for. */
const FIRST_EVENTS = 500;

const titles = {
  arithmetic: () =>
    i18n.translate('ec2DeploymentHunt.flyout.arithmetic', { defaultMessage: 'Arithmetic' }),
  refusals: () =>
    i18n.translate('ec2DeploymentHunt.flyout.refusals', {
      defaultMessage: 'Refusals and first success',
    }),
  origins: () =>
    i18n.translate('ec2DeploymentHunt.flyout.origins', { defaultMessage: 'Where from, with what' }),
  aftermath: () =>
    i18n.translate('ec2DeploymentHunt.flyout.aftermath', { defaultMessage: 'What happened next' }),
  events: () =>
    i18n.translate('ec2DeploymentHunt.flyout.events', { defaultMessage: 'Events behind the row' }),
};

/** How many events there are to come; an answer to an earlier question says nothing. */
const aftermathCountOf = ({ status, finished }: QueryState<RowAftermathCount>): RowCount => {
  if (status === 'failed') return 'unknown';
  if (status !== 'done' || finished === null) return 'counting';
  const { is_partial: isPartial, rows } = finished.answer;
  return isPartial ? 'unknown' : (rows[0]?.events_found ?? 'unknown');
};

/** The parts of a row's flyout. Each asks for itself, and fails by itself. */
export const RowSections = ({ row, parameters, isSettled }: RowSectionsProps) => {
  const { config } = useServices();
  const [mostEvents, setMostEvents] = useState(FIRST_EVENTS);
  const asked = isSettled ? parameters : null;
  const eventsAsked = useMemo(
    () => (asked === null ? null : { ...asked, max_rows: mostEvents }),
    [asked, mostEvents]
  );
  const refusals = useQuery(rowRefusals, asked);
  const values = useQuery(rowValues, asked);
  const aftermath = useQuery(rowAftermath, asked);
  const aftermathCount = aftermathCountOf(useQuery(rowAftermathCount, asked));
  const events = useQuery(rowEvents, eventsAsked);
  const allEvents = useMemo(
    () => figureQuery(config.indexPatterns, parameters, 'attempts'),
    [config, parameters]
  );
  const cutOf = useMemo(() => sectionCut(row.attempts), [row.attempts]);
  return (
    <>
      <FlyoutSection name="arithmetic" title={titles.arithmetic()}>
        <Arithmetic row={row} parameters={parameters} />
        <EuiSpacer size="s" />
        <Estimates row={row} />
      </FlyoutSection>
      <FlyoutSection
        name="refusals"
        title={titles.refusals()}
        count={row.refused}
        action={<SectionDiscover title={titles.refusals()} query={refusals} />}
      >
        <SectionAnswer query={refusals} cutOf={cutOf}>
          {(rows) => <Refusals rows={rows} window={parameters} />}
        </SectionAnswer>
      </FlyoutSection>
      <FlyoutSection
        name="origins"
        title={titles.origins()}
        action={<SectionDiscover title={titles.origins()} query={values} />}
      >
        <SectionAnswer query={values} cutOf={cutOf}>
          {(rows) => <Origins rows={rows} window={parameters} />}
        </SectionAnswer>
      </FlyoutSection>
      <NoveltySection parameters={asked} cutOf={cutOf} />
      <FlyoutSection
        name="aftermath"
        title={titles.aftermath()}
        count={typeof aftermathCount === 'number' ? aftermathCount : null}
        action={<SectionDiscover title={titles.aftermath()} query={aftermath} />}
      >
        <SectionAnswer
          query={aftermath}
          cutOf={(answer) =>
            answer.is_partial ? rowCutAtLimit(answer) : timeCut(answer, aftermathCount)
          }
        >
          {(rows) => <Aftermath rows={rows} window={parameters} firstSeen={row.first_seen} />}
        </SectionAnswer>
      </FlyoutSection>
      <FlyoutSection
        name="events"
        title={titles.events()}
        count={row.attempts}
        action={
          <DiscoverTextButton
            text={allEvents}
            window={parameters}
            label={i18n.translate('ec2DeploymentHunt.flyout.openEvents', {
              defaultMessage: 'Exactly these events in Discover',
            })}
          />
        }
      >
        <SectionAnswer query={events}>
          {(rows) => (
            <Events
              rows={rows}
              attempts={row.attempts}
              window={parameters}
              onAll={mostEvents < MOST_ROWS ? () => setMostEvents(MOST_ROWS) : null}
            />
          )}
        </SectionAnswer>
      </FlyoutSection>
      <ContainmentSection row={row} values={values} aftermath={aftermath} events={events} />
    </>
  );
};
