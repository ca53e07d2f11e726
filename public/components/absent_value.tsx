import { EuiScreenReaderOnly, EuiTextColor } from '@elastic/eui';
import { absentText } from '../services/absent_text';
import type { ColumnId } from '../services/published_columns';

/** An en dash that says what is missing. */
export const AbsentValue = ({ column }: { column: ColumnId }) => (
  <EuiTextColor color="subdued" title={absentText(column)}>
    <span aria-hidden="true">–</span>
    <EuiScreenReaderOnly>
      <span>{absentText(column)}</span>
    </EuiScreenReaderOnly>
  </EuiTextColor>
);
