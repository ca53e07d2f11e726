export { I18nProvider } from './i18n_provider';
export {
  FormattedDate,
  FormattedMessage,
  FormattedNumber,
  FormattedPlural,
  FormattedRelativeTime,
  FormattedTime,
} from 'react-intl';
