import type { EuiDataGridColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export const EVENT_COLUMN_IDS = [
  'at',
  'outcome',
  'asked',
  'record',
  'started',
  'type',
  'region',
  'error_code',
  'source_address',
] as const;

export type EventColumnId = (typeof EVENT_COLUMN_IDS)[number];

interface ColumnText {
  heading: string;
  meaning: string;
}

const texts: Readonly<Record<EventColumnId, () => ColumnText>> = {
  at: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.at', { defaultMessage: 'Time' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.atMeaning', {
      defaultMessage: 'When AWS received the call',
    }),
  }),
  outcome: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.outcome', { defaultMessage: 'Outcome' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.outcomeMeaning', {
      defaultMessage: 'How the call ended',
    }),
  }),
  asked: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.asked', { defaultMessage: 'Asked' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.askedMeaning', {
      defaultMessage: 'Instances at least and at most, as the text of the request says',
    }),
  }),
  record: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.record', { defaultMessage: 'By record' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.recordMeaning', {
      defaultMessage: 'The same, read again from the document’s own record',
    }),
  }),
  started: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.started', { defaultMessage: 'Started' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.startedMeaning', {
      defaultMessage: 'Instances whose ids the record lists; a dash where it lists none',
    }),
  }),
  type: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.type', { defaultMessage: 'Type' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.typeMeaning', {
      defaultMessage: 'The instance type that the request names',
    }),
  }),
  region: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.region', { defaultMessage: 'Region' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.regionMeaning', {
      defaultMessage: 'Where the instances were to run',
    }),
  }),
  error_code: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.code', { defaultMessage: 'Error code' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.codeMeaning', {
      defaultMessage: 'The code of the refusal, as CloudTrail has it',
    }),
  }),
  source_address: () => ({
    heading: i18n.translate('ec2DeploymentHunt.events.source', { defaultMessage: 'Source' }),
    meaning: i18n.translate('ec2DeploymentHunt.events.sourceMeaning', {
      defaultMessage: 'Where the call came from: an address, or a service',
    }),
  }),
};

/** Pixels. */
const WIDTHS: Readonly<Record<EventColumnId, number>> = {
  at: 168,
  outcome: 138,
  asked: 68,
  record: 125,
  started: 80,
  type: 110,
  region: 110,
  error_code: 200,
  source_address: 130,
};

const NUMBERS: readonly EventColumnId[] = ['asked', 'record', 'started'];

/** The columns of the events behind a row. */
export const eventColumns = (): EuiDataGridColumn[] =>
  EVENT_COLUMN_IDS.map((id) => {
    const { heading, meaning } = texts[id]();
    return {
      id,
      displayAsText: heading,
      initialWidth: WIDTHS[id],
      isSortable: false,
      ...(NUMBERS.includes(id) ? { schema: 'numeric' } : {}),
      actions: {
        showSortAsc: false,
        showSortDesc: false,
        additional: [{ label: meaning, iconType: 'info', size: 'xs', wrapText: true }],
      },
    };
  });
