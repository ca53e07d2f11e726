import { i18n } from '@kbn/i18n';

interface UnknownText {
  word: string;
  meaning: string;
}

const unknown = (): string =>
  i18n.translate('ec2DeploymentHunt.unknown.word', { defaultMessage: 'unknown' });

/** Words for what a row does not know. Unknown is never shown as zero. */
export const unknownTexts = {
  asked: (): UnknownText => ({
    word: unknown(),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.asked', {
      defaultMessage: 'No call of this row could be read.',
    }),
  }),
  started: (): UnknownText => ({
    word: unknown(),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.started', {
      defaultMessage: 'Calls succeeded, and their records do not tell what they started.',
    }),
  }),
  notPriced: (): UnknownText => ({
    word: i18n.translate('ec2DeploymentHunt.unknown.notPriced', { defaultMessage: 'not priced' }),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.notPricedMeaning', {
      defaultMessage: 'None of the instance types is in the table of prices.',
    }),
  }),
  notInTable: (): UnknownText => ({
    word: unknown(),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.notInTable', {
      defaultMessage: 'The table of instance types has this figure for none of the types.',
    }),
  }),
  loading: (): UnknownText => ({
    word: '…',
    meaning: i18n.translate('ec2DeploymentHunt.unknown.loading', {
      defaultMessage: 'The values of the rows are on their way.',
    }),
  }),
  cut: (): UnknownText => ({
    word: i18n.translate('ec2DeploymentHunt.unknown.cutWord', { defaultMessage: 'not listed' }),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.cut', {
      defaultMessage:
        'The answer with the lists is not whole and lacks this one. The details of the row ask for it.',
    }),
  }),
  notLoaded: (): UnknownText => ({
    word: i18n.translate('ec2DeploymentHunt.unknown.notLoadedWord', {
      defaultMessage: 'not loaded',
    }),
    meaning: i18n.translate('ec2DeploymentHunt.unknown.notLoaded', {
      defaultMessage: 'The values of the rows could not be loaded.',
    }),
  }),
};
