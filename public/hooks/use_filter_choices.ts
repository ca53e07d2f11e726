import { i18n } from '@kbn/i18n';
import { useCallback, useMemo, useState } from 'react';
import { filterValues, type FilterValue } from '../../common/queries/filter_values';
import { FILTER_NAMES, filterText, type FilterName } from '../../common/result/filters';
import type { WindowParameters } from '../../common/queries/corrected_parameters';
import type { TypedWindow } from '../services/date_math';
import { resolveWindow } from '../services/date_math';
import { useHuntRun } from './use_hunt_run';
import { useServices } from './use_services';

export interface FilterChoice {
  /** As a filter holds it: `filterText`. */
  value: string;
  attempts: number;
}

/** The values that the calls of the window have, to choose filters from. */
export interface FilterChoices {
  /** Most attempts first; empty while they are not known. */
  of(name: FilterName): readonly FilterChoice[];
  isLoading: boolean;
  /** What to say where the values are missing or not all there. */
  problem: string | null;
  /** Asks for them, once a window. */
  load(): void;
}

const failed = (): string =>
  i18n.translate('ec2DeploymentHunt.filterEditor.failed', {
    defaultMessage: 'The values could not be loaded. You can still type one.',
  });

const cut = (): string =>
  i18n.translate('ec2DeploymentHunt.filterEditor.cut', {
    defaultMessage: 'There are more values than are listed. You can type one.',
  });

/** Each call of the window stands under each filter once, if only as one without the value. */
const areChoicesCut = (rows: readonly FilterValue[]): boolean => {
  const calls = new Map<FilterName, number>();
  for (const { filter, attempts } of rows) calls.set(filter, (calls.get(filter) ?? 0) + attempts);
  const sums = FILTER_NAMES.map((name) => calls.get(name) ?? 0);
  return Math.min(...sums) < Math.max(...sums);
};

const EMPTY: readonly FilterChoice[] = [];

/** Loads what filters can be chosen from when it is first wanted for a window. */
export const useFilterChoices = ({ from, to }: TypedWindow): FilterChoices => {
  const { client, config } = useServices();
  const [wanted, setWanted] = useState<{ of: string; parameters: WindowParameters } | null>(null);
  const { state } = useHuntRun({
    client,
    query: filterValues,
    parameters: wanted?.parameters ?? null,
    timeout: config.requestTimeoutMs,
  });
  const key = `${from} ${to}`;
  const load = useCallback(() => {
    const window = resolveWindow({ from, to }, new Date());
    if (window === null) return;
    setWanted((before) => (before?.of === key ? before : { of: key, parameters: window }));
  }, [from, to, key]);
  const { finished, status } = state;
  const byName = useMemo(() => {
    const lists = new Map<FilterName, FilterChoice[]>();
    for (const { filter, value, attempts } of finished?.answer.rows ?? []) {
      const list = lists.get(filter) ?? [];
      list.push({ value: filterText(value), attempts });
      lists.set(filter, list);
    }
    for (const list of lists.values()) list.sort((a, b) => b.attempts - a.attempts);
    return lists;
  }, [finished]);
  const isCut = useMemo(
    () => finished !== null && (finished.answer.is_partial || areChoicesCut(finished.answer.rows)),
    [finished]
  );
  return useMemo(
    () => ({
      of: (name: FilterName) => byName.get(name) ?? EMPTY,
      isLoading: status === 'running',
      problem: status === 'failed' ? failed() : isCut ? cut() : null,
      load,
    }),
    [byName, status, isCut, load]
  );
};
