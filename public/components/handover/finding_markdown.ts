import { i18n } from '@kbn/i18n';
import type { HuntLink } from '../../../common/launch/hunt_address';
import type { CorrectedParameters } from '../../../common/queries/corrected_parameters';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { exportMarkdown } from '../../../common/result/export_markdown';
import type { Why } from '../../../common/result/why';
import type { CorrectedColumnId } from '../../services/corrected_columns';
import type { FinishedRun } from '../../services/run_hunt';
import { correctedTable } from '../../services/taken_table';

/** What the corrected reading found, and with what. */
export interface Found {
  /** Null: all rows together. */
  row: CorrectedRow | null;
  /** In the order on screen. */
  rows: readonly CorrectedRow[];
  finished: FinishedRun<unknown>;
  asked: CorrectedParameters;
  why(row: CorrectedRow): Why;
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

/**
 * What was found as Markdown, with its query, window and limits, and a link that opens it again.
 *
 * @param huntUrl gives the absolute address of the hunt
 */
export const findingMarkdown = (
  { row, rows, finished, asked: { threshold, filters }, why }: Found,
  huntUrl: (link: HuntLink) => string
): string => {
  const { from, to } = finished.run.window;
  const taken = row === null ? rows : [row];
  const link = { reading: 'corrected' as const, from, to, threshold, filters, row: row?.key };
  const open = i18n.translate('ec2DeploymentHunt.handover.openHunt', {
    defaultMessage: 'Open this in the hunt',
  });
  // In angle brackets, since an address may hold parentheses.
  const address = huntUrl(link).replace(/[<>\\]/g, encodeURIComponent);
  const table = correctedTable(finished, taken, COLUMNS, { threshold, why });
  return `${exportMarkdown(table)}\n[${open}](<${address}>)\n`;
};
