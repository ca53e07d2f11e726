import { diagnosis } from '../../../common/queries/diagnosis';
import type { Window } from '../../../common/result/window';
import { useQuery } from '../../hooks/use_query';
import type { HuntError } from '../../services/hunt_error';
import { NoDataView } from './no_data_view';

export interface NoDataProps {
  window: Window;
  /** How the hunt itself failed; null when it found no event. */
  error: HuntError | null;
  /** Takes another window; ISO 8601 in UTC. */
  onWindow(from: string, to: string): void;
}

const NO_PARAMETERS = {};

/** Finds out why there is no event of CloudTrail, by asking what there is at all. */
export const NoData = ({ window, error, onWindow }: NoDataProps) => {
  const { status, finished, error: failure, again } = useQuery(diagnosis, NO_PARAMETERS);
  const isAnswered = status === 'done';
  return (
    <NoDataView
      data={isAnswered ? (finished?.answer.rows[0] ?? null) : null}
      error={failure ?? (isAnswered ? null : error)}
      window={window}
      isRunning={status === 'running'}
      onWindow={(found) => onWindow(found.from, found.to)}
      onCheckAgain={again}
    />
  );
};
