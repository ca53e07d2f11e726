import type { ReactNode } from 'react';
import type { CorrectedRow, CountedValue } from '../../common/result/corrected_row';
import type { Estimate, Part } from '../../common/ec2/estimate';
import { NO_VALUE } from '../../common/result/filters';
import type { AbsentList, CorrectedResult } from '../hooks/use_corrected_result';
import type { CorrectedColumnId } from '../services/corrected_columns';
import type { DateFormat } from '../services/date_format';
import {
  columnTarget,
  figureColumn,
  isFigureColumn,
  isListColumn,
  type ListColumnId,
} from '../services/corrected_lists';
import { filterValue } from '../services/filter_texts';
import { leftOutOf } from '../services/left_out_text';
import { formatNumber, formatUsd } from '../services/number_format';
import { unknownTexts } from '../services/unknown_texts';
import { visibleText } from '../../common/result/visible_text';
import { BadgeList } from './badge_list';
import { gridLook } from './grid_look';
import { LogText } from './log_text';
import { MoreButton } from './more_button';
import { PrincipalText } from './principal_text';
import { ThresholdBar } from './threshold_bar';
import { UnknownValue } from './unknown_value';
import { ValueLink } from './value_link';

export interface CorrectedValueProps {
  row: CorrectedRow;
  column: CorrectedColumnId;
  result: CorrectedResult;
  dateFormat: DateFormat;
  /** Opens the cell's popover. */
  onMore(): void;
}

/** Enough to tell a value when the pointer rests on it; the popover has the whole. */
const TITLE_CHARACTERS = 300;

const titleOf = (text: string): string => visibleText(text.slice(0, TITLE_CHARACTERS));

const absentText = (absent: AbsentList) => {
  switch (absent) {
    case 'loading':
      return unknownTexts.loading();
    case 'missing':
      return unknownTexts.notLoaded();
    case 'cut':
      return unknownTexts.cut();
  }
};

const listed = (
  column: ListColumnId,
  values: readonly CountedValue[] | null,
  { result, onMore }: Pick<CorrectedValueProps, 'result' | 'onMore'>
): ReactNode => {
  if (values === null) {
    return <UnknownValue {...absentText(result.absentList)} />;
  }
  const [first] = values;
  if (first === undefined) return '–';
  const { value, attempts } = first;
  const { name } = columnTarget(column);
  const shown = value === null ? <em>{filterValue(NO_VALUE)}</em> : <LogText text={value} />;
  return (
    <span className={gridLook.line}>
      <span className={gridLook.shrinks} {...(value === null ? {} : { title: titleOf(value) })}>
        {column === 'regions' && name !== null ? (
          <ValueLink name={name} value={value} window={result.window}>
            {shown}
          </ValueLink>
        ) : (
          shown
        )}
      </span>
      <span className={gridLook.subdued}>{formatNumber(attempts)}</span>
      {values.length > 1 && <MoreButton count={values.length - 1} onMore={onMore} />}
    </span>
  );
};

const count = (value: number): ReactNode => formatNumber(value);

/** A count that is zero in most rows must not hide the few where it is not. */
const doubt = (value: number): ReactNode =>
  value === 0 ? (
    <span className={gridLook.subdued}>0</span>
  ) : (
    <strong className={gridLook.doubt}>{formatNumber(value)}</strong>
  );

const startedText = ({ started, started_unknown: unknown }: CorrectedRow): ReactNode => {
  const text = unknownTexts.started();
  if (started === null) return <UnknownValue {...text} />;
  return unknown === 0 ? (
    formatNumber(started)
  ) : (
    <>
      {formatNumber(started)} + <UnknownValue {...text} />
    </>
  );
};

const figure = (estimate: Estimate | null, part: Part, absentList: AbsentList): ReactNode => {
  if (estimate === null) {
    return <UnknownValue {...absentText(absentList)} />;
  }
  const value = estimate[part];
  if (value === null) {
    const text = part === 'usd_per_hour' ? unknownTexts.notPriced() : unknownTexts.notInTable();
    return <UnknownValue {...text} />;
  }
  const shown = part === 'usd_per_hour' ? formatUsd(value) : formatNumber(value);
  return estimate.is_least[part] ? (
    <span title={leftOutOf(estimate, part) ?? undefined}>≥ {shown}</span>
  ) : (
    shown
  );
};

const instantText = (instant: string, dateFormat: DateFormat): ReactNode => {
  const { text, utc } = dateFormat(instant);
  return <span title={utc}>{text}</span>;
};

const accountValue = (account: string | null): ReactNode =>
  account === null ? (
    <em>{filterValue(NO_VALUE)}</em>
  ) : (
    <span title={titleOf(account)}>
      <LogText text={account} />
    </span>
  );

/** The name gives way to an account, unless that is no account's number. */
const ACCOUNT = { flexShrink: 0, maxInlineSize: '60%' };

/** With its account where another row looks the same: the column of accounts may be out of sight. */
const principalValue = (row: CorrectedRow, result: CorrectedResult): ReactNode => {
  const principal = (
    <ValueLink name="principal" value={row.actor} window={result.window}>
      <PrincipalText principal={row.principal} />
    </ValueLink>
  );
  const account = result.tellingAccounts.get(row.key);
  return account === undefined ? (
    principal
  ) : (
    <span className={gridLook.line}>
      <span className={gridLook.shrinks}>{principal}</span>
      <span className={`${gridLook.subdued} ${gridLook.shrinks}`} style={ACCOUNT}>
        {accountValue(account)}
      </span>
    </span>
  );
};

/** A value as it stands in its cell: no component of its own, since a grid draws hundreds at a time. */
export const correctedValue = ({
  row,
  column,
  result,
  dateFormat,
  onMore,
}: CorrectedValueProps): ReactNode => {
  if (isListColumn(column)) return listed(column, row[column], { result, onMore });
  if (isFigureColumn(column)) {
    const { of, part } = figureColumn(column);
    return figure(row[of], part, result.absentList);
  }
  switch (column) {
    case 'principal':
      return principalValue(row, result);
    case 'badges':
      return <BadgeList badges={result.why(row).badges} onMore={onMore} />;
    case 'asked_most':
    case 'asked_least': {
      const asked = row[column];
      return asked === null ? <UnknownValue {...unknownTexts.asked()} /> : count(asked);
    }
    case 'started':
      return startedText(row);
    case 'over_threshold':
      return row.asked_most === null ? (
        <UnknownValue {...unknownTexts.asked()} />
      ) : (
        <ThresholdBar asked={row.asked_most} threshold={result.threshold} most={result.mostAsked} />
      );
    case 'attempts':
    case 'refused':
      return count(row[column]);
    case 'unreadable':
    case 'ambiguous':
      return doubt(row[column]);
    case 'account':
      return accountValue(row.account);
    case 'first_seen':
    case 'last_seen':
      return instantText(row[column], dateFormat);
  }
};
