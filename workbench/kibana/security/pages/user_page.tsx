import { buildPhraseFilter } from '@kbn/es-query';
import { useMemo } from 'react';
import { DEFAULT_DATA_VIEW } from '../../discover/state/known_data_views';
import { Events } from '../components/events';
import type { SecurityAddress } from '../use_security_address';

interface Props extends Pick<SecurityAddress, 'state' | 'change'> {
  name: string;
}

/** The events of a `user.name`. */
export const UserPage = ({ name, state, change }: Props) => {
  const filters = useMemo(
    () => [
      buildPhraseFilter({ name: 'user.name', type: 'string' }, name, {
        title: DEFAULT_DATA_VIEW.title,
        fields: [],
      }),
    ],
    [name]
  );
  return (
    <Events
      label="Events of the user"
      scopeId="users-page-events"
      query={state.query}
      timeRange={state.global}
      filters={filters}
      change={({ query, timeRange }) =>
        change({
          ...(query === undefined ? {} : { query }),
          ...(timeRange === undefined ? {} : { global: timeRange }),
        })
      }
    />
  );
};
