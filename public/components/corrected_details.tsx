import { EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { CorrectedRow, CountedValue } from '../../common/result/corrected_row';
import type { CorrectedResult } from '../hooks/use_corrected_result';
import { useServices } from '../hooks/use_services';
import type { CorrectedColumnId } from '../services/corrected_columns';
import { correctedMeaning } from '../services/corrected_column_texts';
import { columnTarget, isListColumn } from '../services/corrected_lists';
import { correctedTexts } from '../services/corrected_texts';
import { badgeText } from '../services/badge_texts';
import { formatNumber } from '../services/number_format';
import { principalKindText } from '../services/principal_kind_text';
import { whyText } from '../services/why_text';
import { correctedValue } from './corrected_value';
import { ValueActions } from './value_actions';

export interface CorrectedDetailsProps {
  row: CorrectedRow;
  column: CorrectedColumnId;
  result: CorrectedResult;
}

const NOTHING = (): void => undefined;

/** What is known of one value of a list, beside it. */
const noteOf = ({ attempts, refused, asked_most: asked }: CountedValue): string =>
  asked === null
    ? i18n.translate('ec2DeploymentHunt.details.counted', {
        defaultMessage: '{attempts, plural, one {# attempt} other {# attempts}}, {refused} refused',
        values: { attempts, refused: formatNumber(refused) },
      })
    : i18n.translate('ec2DeploymentHunt.details.countedAsked', {
        defaultMessage:
          '{attempts, plural, one {# attempt} other {# attempts}}, {refused} refused, asked at most {asked}',
        values: { attempts, refused: formatNumber(refused), asked: formatNumber(asked) },
      });

const CountedList = ({
  column,
  counted,
  result,
}: {
  column: CorrectedColumnId;
  counted: readonly CountedValue[];
  result: CorrectedResult;
}) => {
  const values = useMemo(() => counted.map(({ value }) => value), [counted]);
  const notes = useMemo(
    () => new Map(counted.map((value) => [value.value, noteOf(value)])),
    [counted]
  );
  return (
    <ValueActions
      {...columnTarget(column)}
      values={values}
      window={result.window}
      onDone={result.closeCell}
      note={(value) => notes.get(value) ?? null}
    />
  );
};

const OneValue = ({ row, column, result }: CorrectedDetailsProps) => {
  const target = columnTarget(column);
  const value = column === 'principal' ? row.actor : row.account;
  const values = useMemo(() => [value], [value]);
  return (
    <>
      {column === 'principal' && (
        <EuiText size="xs" color="subdued">
          <p>{principalKindText(row.principal.kind)}</p>
        </EuiText>
      )}
      <ValueActions {...target} values={values} window={result.window} onDone={result.closeCell} />
    </>
  );
};

/** Why the row is here, and each of its signs in a sentence. */
const Signs = ({ row, result }: Omit<CorrectedDetailsProps, 'column'>) => (
  <EuiText size="s">
    <p>{whyText(result.why(row), row, result.threshold)}</p>
    <ul>
      {result.why(row).badges.map((badge) => {
        const { label, meaning } = badgeText(badge);
        return (
          <li key={badge}>
            <strong>{label}</strong>: {meaning}
          </li>
        );
      })}
    </ul>
  </EuiText>
);

const Figure = ({ row, column, result }: CorrectedDetailsProps) => {
  const { dateFormat } = useServices();
  const text = correctedTexts(row, column, result.threshold).join('\n');
  const values = useMemo(() => [text], [text]);
  return (
    <>
      <EuiText size="xs" color="subdued">
        <p>{correctedMeaning(column)}</p>
      </EuiText>
      {text === '' ? (
        <EuiText size="s">
          {correctedValue({ row, column, result, dateFormat, onMore: NOTHING })}
        </EuiText>
      ) : (
        <ValueActions name={null} field={null} values={values} window={result.window} />
      )}
    </>
  );
};

const WIDTH = { maxInlineSize: 460 };

const content = ({ row, column, result }: CorrectedDetailsProps): ReactNode => {
  if (column === 'badges') return <Signs row={row} result={result} />;
  if (column === 'principal' || column === 'account') {
    return <OneValue row={row} column={column} result={result} />;
  }
  const counted = isListColumn(column) ? row[column] : null;
  return counted === null || counted.length === 0 ? (
    <Figure row={row} column={column} result={result} />
  ) : (
    <CountedList column={column} counted={counted} result={result} />
  );
};

/** A value in full, with what can be done with it. */
export const CorrectedDetails = (props: CorrectedDetailsProps) => (
  <div style={WIDTH}>
    {content(props)}
    <EuiSpacer size="xs" />
  </div>
);
