import { EuiText } from '@elastic/eui';
import { useMemo } from 'react';
import type { Window } from '../../common/result/window';
import { columnPivot } from '../services/pivot_field';
import type { ColumnId } from '../services/published_columns';
import { AbsentValue } from './absent_value';
import { ValueActions } from './value_actions';

export interface ValueDetailsProps {
  column: ColumnId;
  /** Empty when the row has no value in this column. */
  values: readonly string[];
  window: Window;
}

const WIDTH = { maxInlineSize: 460 };

/** All values of a cell of the published reading, with what can be done with them. */
export const ValueDetails = ({ column, values, window }: ValueDetailsProps) => {
  const shown = useMemo(() => (values.length === 0 ? [null] : values), [values]);
  return (
    <div style={WIDTH}>
      {values.length === 0 && (
        <EuiText size="s">
          <AbsentValue column={column} />
        </EuiText>
      )}
      <ValueActions {...columnPivot(column)} values={shown} window={window} reading="published" />
    </div>
  );
};
