import type { EuiDataGridColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { CORRECTED_COLUMN_IDS, type CorrectedColumnId } from '../services/corrected_columns';
import { correctedHeading, correctedMeaning } from '../services/corrected_column_texts';
import { mayBeLargest } from '../services/corrected_order';
import type { GridPreferences } from '../services/grid_preferences';

/** Pixels. */
const WIDTHS: Record<CorrectedColumnId, number> = {
  principal: 230,
  badges: 286,
  asked_most: 122,
  asked_least: 122,
  started: 110,
  over_threshold: 134,
  attempts: 96,
  refused: 92,
  unreadable: 104,
  ambiguous: 106,
  account: 124,
  regions: 160,
  types: 160,
  subnets: 190,
  first_seen: 200,
  last_seen: 200,
  asked_usd_per_hour: 128,
  running_usd_per_hour: 136,
  asked_vcpus: 112,
  running_vcpus: 122,
  asked_gpus: 112,
  running_gpus: 122,
  days: 140,
};

const TEXTS: readonly CorrectedColumnId[] = [
  'principal',
  'badges',
  'account',
  'regions',
  'types',
  'subnets',
  'first_seen',
  'last_seen',
  'over_threshold',
  'days',
];

/** Sorted upwards at the first click; everything else has its largest first. */
const UPWARDS: readonly CorrectedColumnId[] = ['principal', 'account', 'first_seen'];

/** What a column means, and where its unknown values are when it is sorted. */
const explanation = (id: CorrectedColumnId): string =>
  mayBeLargest(id)
    ? i18n.translate('ec2DeploymentHunt.corrected.unknownFirst', {
        defaultMessage: '{meaning} Unknown comes first when sorted from the largest down.',
        values: { meaning: correctedMeaning(id) },
      })
    : correctedMeaning(id);

/** The columns of the corrected grid, each with its explanation under its heading and in its menu. */
export const correctedGridColumns = (
  widths: GridPreferences<CorrectedColumnId>['widths']
): EuiDataGridColumn[] =>
  CORRECTED_COLUMN_IDS.map((id) => ({
    id,
    displayAsText: correctedHeading(id),
    display: <span title={explanation(id)}>{correctedHeading(id)}</span>,
    initialWidth: widths[id] ?? WIDTHS[id],
    isSortable: true,
    defaultSortDirection: UPWARDS.includes(id) ? 'asc' : 'desc',
    ...(TEXTS.includes(id) ? {} : { schema: 'numeric' }),
    actions: {
      additional: [{ label: explanation(id), iconType: 'info', size: 'xs', wrapText: true }],
    },
  }));
