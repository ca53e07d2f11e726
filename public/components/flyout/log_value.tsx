import { NO_VALUE, type FilterName } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';
import { useMemo } from 'react';
import { filterValue } from '../../services/filter_texts';
import { LogText } from '../log_text';
import { ValueMenu } from '../value_menu';

export interface LogValueProps {
  /** The filter that takes the value; null when there is none. */
  name: FilterName | null;
  /** The field of events that holds it; null when no field does. */
  field: string | null;
  /** Null: the calls that have no such value. */
  value: string | null;
  window: Window;
}

/** A value from the logs that opens its menu. */
export const LogValue = ({ name, field, value, window }: LogValueProps) => {
  const values = useMemo(() => [value], [value]);
  return (
    <ValueMenu name={name} field={field} values={values} window={window}>
      {value === null ? <em>{filterValue(NO_VALUE)}</em> : <LogText text={value} />}
    </ValueMenu>
  );
};
