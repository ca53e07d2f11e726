import { renderToStaticMarkup } from 'react-dom/server';
import { i18n } from '../i18n';
import { FormattedMessage, FormattedNumber, I18nProvider } from '.';

describe('I18nProvider', () => {
  afterEach(() => i18n.init());

  it('shows default messages with elements as values, and text as text', () => {
    expect(
      renderToStaticMarkup(
        <I18nProvider>
          <FormattedMessage
            id="hunt.title"
            defaultMessage="{rows} rows of {name}"
            values={{ rows: <FormattedNumber value={1303} />, name: '<script>' }}
          />
        </I18nProvider>
      )
    ).toBe('1,303 rows of &lt;script&gt;');
  });

  it('shows the language that was set', () => {
    i18n.init({ locale: 'de', messages: { 'hunt.run': 'Ausführen' } });
    expect(
      renderToStaticMarkup(
        <I18nProvider>
          <FormattedMessage id="hunt.run" defaultMessage="Run" />
        </I18nProvider>
      )
    ).toBe('Ausführen');
  });
});
