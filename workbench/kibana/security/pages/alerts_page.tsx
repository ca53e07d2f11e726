import { EuiSpacer, EuiText } from '@elastic/eui';
import { buildPhraseFilter } from '@kbn/es-query';
import { DEFAULT_DATA_VIEW } from '../../discover/state/known_data_views';
import { Events } from '../components/events';
import type { SecurityAddress } from '../use_security_address';

const only = (field: string, value: string) =>
  buildPhraseFilter({ name: field, type: 'string' }, value, {
    title: DEFAULT_DATA_VIEW.title,
    fields: [],
  });

/** What stands in for alerts, as no detection engine runs here. */
const ALERTS = [
  only('event.provider', 'ec2.amazonaws.com'),
  only('event.action', 'RunInstances'),
  only('event.outcome', 'failure'),
];

export const AlertsPage = ({ state, change }: Pick<SecurityAddress, 'state' | 'change'>) => (
  <>
    <EuiText size="s" color="subdued">
      <p>
        No detection engine runs here: each refused launch of EC2 instances stands for an alert.
      </p>
    </EuiText>
    <EuiSpacer size="s" />
    <Events
      label="Alerts"
      scopeId="alerts-page"
      query={state.query}
      timeRange={state.global}
      filters={ALERTS}
      change={({ query, timeRange }) =>
        change({
          ...(query === undefined ? {} : { query }),
          ...(timeRange === undefined ? {} : { global: timeRange }),
        })
      }
    />
  </>
);
