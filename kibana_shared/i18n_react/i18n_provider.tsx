import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { i18n } from '../i18n';

/** Gives the page the language and messages that `i18n.init` set. */
export const I18nProvider = ({ children }: { children?: ReactNode }) => {
  const { locale, messages } = i18n.getTranslation();
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...messages }}
      defaultLocale={locale}
      onError={(error) => {
        // A message without a translation is shown in its default words, which is no fault.
        if (error.code !== 'MISSING_TRANSLATION') throw error;
      }}
    >
      {children}
    </IntlProvider>
  );
};
