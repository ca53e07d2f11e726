export { i18n, type MessageValue, type TranslateArguments, type Translation } from './i18n';
