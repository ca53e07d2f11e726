import { i18n } from '@kbn/i18n';
import { publishedDate } from './published_date';

/** What a value of the published `date` column says, in words; null when it has another form. */
export const dateText = (date: string): string | null => {
  const read = publishedDate(date);
  if (read === null) return null;
  const { weekYear, minute, day } = read;
  return i18n.translate('ec2DeploymentHunt.date.meaning', {
    defaultMessage:
      'Week-year {weekYear}, minute {minute} of any hour, day {day} of the month (UTC)',
    values: { weekYear, minute, day },
  });
};
