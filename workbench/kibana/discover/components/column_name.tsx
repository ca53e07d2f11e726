import { EuiToken } from '@elastic/eui';
import { visibleText } from '../search/visible_text';

interface Props {
  name: string;
  /** Elasticsearch's. */
  type: string;
}

const TOKENS: Readonly<Record<string, string>> = {
  keyword: 'tokenKeyword',
  constant_keyword: 'tokenKeyword',
  text: 'tokenString',
  date: 'tokenDate',
  date_nanos: 'tokenDate',
  boolean: 'tokenBoolean',
  ip: 'tokenIP',
  long: 'tokenNumber',
  integer: 'tokenNumber',
  double: 'tokenNumber',
  unsigned_long: 'tokenNumber',
};

/** A column's name with the sign of its type, as Discover heads its columns. */
export const ColumnName = ({ name, type }: Props) => (
  <span title={`${visibleText(name)} (${type})`}>
    <EuiToken
      iconType={TOKENS[type] ?? 'questionInCircle'}
      size="s"
      style={{ display: 'inline-flex', verticalAlign: 'middle', marginInlineEnd: 4 }}
    />
    {visibleText(name)}
  </span>
);
