import { i18n } from '@kbn/i18n';
import type { HuntLink } from '../../../common/launch/hunt_address';
import type { CorrectedParameters } from '../../../common/queries/corrected_parameters';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { exportMarkdown, markdownLink } from '../../../common/result/export_markdown';
import type { ExportTable } from '../../../common/result/export_table';
import type { Why } from '../../../common/result/why';
import { correctedHeading } from '../../services/corrected_column_texts';
import type { CorrectedColumnId } from '../../services/corrected_columns';
import { LONGEST_COMMENT } from '../../services/handover_cases';
import { formatNumber } from '../../services/number_format';
import type { RowCut } from '../../services/row_cut';
import type { FinishedRun } from '../../services/run_hunt';
import { correctedTable } from '../../services/taken_table';

/** What the corrected reading found, and with what. */
export interface Found {
  /** Null: all rows together. */
  row: CorrectedRow | null;
  /** In the order on screen. */
  rows: readonly CorrectedRow[];
  finished: FinishedRun<unknown>;
  /** Whether rows were cut. */
  cut: RowCut;
  asked: CorrectedParameters;
  why(row: CorrectedRow): Why;
  /** How complete the answer is, one sentence. */
  completeness: string;
}

/** Absolute addresses, for a text that leaves Kibana. */
export interface FindingLinks {
  hunt(link: HuntLink): string;
  /** The calls of the one row that is handed on, in Timeline; null where there is no such way. */
  timeline: string | null;
}

/** What a reader of a case needs to see of a row; the rest is behind the link. */
const COLUMNS: readonly CorrectedColumnId[] = [
  'principal',
  'account',
  'badges',
  'asked_most',
  'asked_least',
  'started',
  'attempts',
  'refused',
  'unreadable',
  'regions',
  'types',
  'first_seen',
  'last_seen',
];

const aboutText = ({ finished: { run }, asked: { threshold } }: Found): string =>
  i18n.translate('ec2DeploymentHunt.handover.about', {
    defaultMessage: 'Corrected reading, {from} to {to}, from {threshold} instances. Ran {ran}.',
    values: {
      from: run.window.from,
      to: run.window.to,
      threshold: formatNumber(threshold),
      ran: run.started_at,
    },
  });

const cutRows = (shown: number, all: number): string =>
  i18n.translate('ec2DeploymentHunt.handover.cutRows', {
    defaultMessage:
      'The first {shown} of {all} rows, as many as a case takes: the link below opens all.',
    values: { shown: formatNumber(shown), all: formatNumber(all) },
  });

/** One row as a list of its figures: thirteen columns are too wide for a case. */
const sheetOf = (table: ExportTable): ExportTable => ({
  ...table,
  columns: [
    i18n.translate('ec2DeploymentHunt.handover.figure', { defaultMessage: 'Figure' }),
    i18n.translate('ec2DeploymentHunt.handover.value', { defaultMessage: 'Value' }),
  ],
  rows: table.columns.map((column, index) => [column, table.rows[0]?.[index] ?? null]),
});

/** The most rows, from one, with which a text is short enough. */
const mostRows = (count: number, isShort: (rows: number) => boolean): number => {
  let most = 1;
  let tooMany = count + 1;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (isShort(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
};

/**
 * What was found as Markdown, with its query, window, completeness and limits, and links that open
 * the hunt with a row open again. Of many rows, as many as a case takes.
 */
export const findingMarkdown = (found: Found, links: FindingLinks): string => {
  const { row, rows, finished, cut, asked, why, completeness } = found;
  const { threshold, filters } = asked;
  const { from, to } = finished.run.window;
  const about = aboutText(found);
  const linkTo = (key: string | undefined): string =>
    links.hunt({ reading: 'corrected', from, to, threshold, filters, row: key });
  const openHunt = i18n.translate('ec2DeploymentHunt.handover.openHunt', {
    defaultMessage: 'Open this in the hunt',
  });
  const openTimeline = i18n.translate('ec2DeploymentHunt.handover.openTimeline', {
    defaultMessage: 'Open its calls in Timeline',
  });
  const all = row === null ? rows : [row];
  const footer = [
    markdownLink(openHunt, linkTo(row?.key)),
    ...(row === null || links.timeline === null
      ? []
      : [markdownLink(openTimeline, links.timeline)]),
  ].join(' · ');
  const text = (count: number): string => {
    const taken = all.slice(0, count);
    const taking = correctedTable({ ...finished, cut }, taken, COLUMNS, { threshold, why });
    const limits = [
      completeness,
      ...(count < all.length ? [cutRows(count, all.length)] : []),
      ...taking.limits,
    ];
    const table = { ...taking, limits, columns: COLUMNS.map(correctedHeading) };
    const markdown =
      row === null
        ? exportMarkdown(table, { about, rowLinks: taken.map(({ key }) => linkTo(key)) })
        : exportMarkdown(sheetOf(table), { about });
    return `${markdown}\n${footer}\n`;
  };
  const whole = text(all.length);
  if (whole.length <= LONGEST_COMMENT) return whole;
  return text(mostRows(all.length, (count) => text(count).length <= LONGEST_COMMENT));
};
