import { i18n } from '@kbn/i18n';
import type { Run } from '../../common/api/v1/answer';
import type { PublishedRow } from '../../common/queries/published';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { ExportCell, ExportTable } from '../../common/result/export_table';
import type { Why } from '../../common/result/why';
import { badgeText } from './badge_texts';
import { clusterWarnings } from './cluster_warnings';
import { correctedHeading } from './corrected_column_texts';
import type { CorrectedColumnId } from './corrected_columns';
import { figureColumn, isFigureColumn, isListColumn } from './corrected_lists';
import type { RowsAnswer } from './hunt_client';
import { typeNames } from './left_out_text';
import { listsProblemText, type ListsProblem } from './lists_problem';
import { formatNumber } from './number_format';
import type { ColumnId } from './published_columns';
import type { RowCut } from './row_cut';
import { rowCutSentence } from './row_cut_texts';

interface TakenAnswer {
  run: Run;
  answer: RowsAnswer<unknown>;
  /** Whether rows were cut. */
  cut: RowCut;
  /** Which of the rows are taken; all of them where it is left out. */
  part?: TakenPart;
}

/** Rows of the page that was shown. */
export interface TakenPart {
  /** From 1, the first of them among all rows. */
  first: number;
  last: number;
  all: number;
}

const partSentence = ({ first, last, all }: TakenPart): string =>
  i18n.translate('ec2DeploymentHunt.taken.part', {
    defaultMessage: 'Rows {first} to {last} of {all}: the page that was shown.',
    values: { first: formatNumber(first), last: formatNumber(last), all: formatNumber(all) },
  });

/** What makes an answer less than whole, one sentence each. */
const limitsOf = ({ answer, cut, part }: Omit<TakenAnswer, 'run'>): string[] => {
  const cutSentence = rowCutSentence({ ...answer, cut });
  return [
    ...(part === undefined || part.last - part.first + 1 >= part.all ? [] : [partSentence(part)]),
    ...(answer.is_partial
      ? [
          i18n.translate('ec2DeploymentHunt.taken.partial', {
            defaultMessage: 'A part of the answer is missing: {failures}.',
            values: {
              failures:
                answer.failures.map(({ cluster, index }) => index ?? cluster).join(', ') || '?',
            },
          }),
        ]
      : []),
    ...(cutSentence === null ? [] : [cutSentence]),
    ...clusterWarnings(answer.warnings).serious,
  ];
};

const about = ({ run, ...taken }: TakenAnswer) => ({
  title: i18n.translate('ec2DeploymentHunt.taken.title', {
    defaultMessage: 'EC2 deployment hunt: who asked EC2 for many instances',
  }),
  window: run.window,
  ran_at: run.started_at,
  query: run.text,
  parameters: run.esql_parameters,
  limits: limitsOf(taken),
});

/** Rows of the published reading, in these columns, as they are taken away. */
export const publishedTable = (
  taken: TakenAnswer,
  rows: readonly PublishedRow[],
  columns: readonly ColumnId[]
): ExportTable => ({
  ...about(taken),
  reading: 'published',
  columns,
  rows: rows.map((row) => columns.map((column) => row[column])),
});

/** What is wrong with the lists of values of the rows; null when nothing is. */
export type TakenLists = ListsProblem | 'loading' | null;

export interface CorrectedLook {
  threshold: number;
  /** Estimates are worked out from the lists and lack what they lack. */
  lists?: TakenLists;
  why(row: CorrectedRow): Why;
}

/**
 * A number without the noise that adding up leaves behind its twelfth digit: no price and no ratio
 * here is that fine.
 */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

const correctedCell = (
  row: CorrectedRow,
  column: CorrectedColumnId,
  { threshold, why }: CorrectedLook
): ExportCell => {
  if (isFigureColumn(column)) {
    const { of, part } = figureColumn(column);
    const sum = row[of]?.[part] ?? null;
    return sum === null ? null : withoutNoise(sum);
  }
  // Calls without the value are in the row's sums alone.
  if (isListColumn(column)) return row[column]?.flatMap(({ value }) => value ?? []) ?? null;
  switch (column) {
    case 'principal':
      return row.actor;
    case 'badges':
      return why(row).badges.map((badge) => badgeText(badge).label);
    case 'over_threshold':
      return row.asked_most === null ? null : withoutNoise(row.asked_most / threshold);
    default:
      return row[column];
  }
};

/** What the number of an estimate cannot say itself: which instances are missing in it. */
const leastOf = (rows: readonly CorrectedRow[], columns: readonly CorrectedColumnId[]): string[] =>
  columns.filter(isFigureColumn).flatMap((column) => {
    const { of, part } = figureColumn(column);
    const least = rows.flatMap((row) => (row[of]?.is_least[part] === true ? [row[of]] : []));
    if (least.length === 0) return [];
    const types = new Set(
      least.flatMap((estimate) =>
        part === 'usd_per_hour' ? estimate.unpriced_types : estimate.unsized_types
      )
    );
    return [
      i18n.translate('ec2DeploymentHunt.taken.least', {
        defaultMessage:
          '{column}: {count, plural, one {# row leaves} other {# rows leave}} out instances whose figures or number are not known{named, select, true { ({types})} other {}}.',
        values: {
          column: correctedHeading(column),
          count: least.length,
          named: String(types.size > 0),
          types: typeNames([...types]),
        },
        description: 'Column: one of estimates, as “GPUs asked”',
      }),
    ];
  });

const listsLimit = (
  lists: CorrectedLook['lists'],
  columns: readonly CorrectedColumnId[]
): string[] => {
  if (lists === undefined || lists === null) return [];
  if (!columns.some((column) => isFigureColumn(column) || isListColumn(column))) return [];
  return lists === 'loading'
    ? [
        i18n.translate('ec2DeploymentHunt.taken.listsLoading', {
          defaultMessage:
            'Regions, types, subnets and estimates had not been loaded when this was taken.',
        }),
      ]
    : [`${listsProblemText(lists).replace(/\.$/, '')}.`];
};

/** Rows of the corrected reading, in these columns, as they are taken away. */
export const correctedTable = (
  taken: TakenAnswer,
  rows: readonly CorrectedRow[],
  columns: readonly CorrectedColumnId[],
  look: CorrectedLook
): ExportTable => {
  const said = about(taken);
  return {
    ...said,
    limits: [...said.limits, ...listsLimit(look.lists, columns), ...leastOf(rows, columns)],
    reading: 'corrected',
    columns,
    rows: rows.map((row) => columns.map((column) => correctedCell(row, column, look))),
  };
};
