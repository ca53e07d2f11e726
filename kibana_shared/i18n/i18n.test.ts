import { i18n } from '.';

describe('i18n', () => {
  afterEach(() => i18n.init());

  it('gives the default message with its values', () => {
    expect(
      i18n.translate('hunt.rows', {
        defaultMessage: '{count, plural, one {# row} other {# rows}} of {name}',
        values: { count: 1303, name: '<b>{x}</b>' },
      })
    ).toBe('1,303 rows of <b>{x}</b>');
  });

  it('gives a translation where one is loaded, and never one from a prototype', () => {
    i18n.init({ locale: 'de', messages: { 'hunt.run': 'Ausführen' } });
    expect(i18n.getLocale()).toBe('de');
    expect(i18n.translate('hunt.run', { defaultMessage: 'Run' })).toBe('Ausführen');
    expect(i18n.translate('toString', { defaultMessage: 'Other' })).toBe('Other');
    expect(i18n.formatNumber(1303)).toBe('1.303');
  });

  it('keeps tags as text when told to', () => {
    expect(i18n.translate('a', { defaultMessage: 'a <b>c</b>', ignoreTag: true })).toBe(
      'a <b>c</b>'
    );
    expect(
      i18n.translate('a', {
        defaultMessage: 'a <b>c</b>',
        values: { b: (chunks) => `*${chunks.join('')}*` },
      })
    ).toBe('a *c*');
  });

  it('names the id of a message that lacks a value', () => {
    expect(() => i18n.translate('hunt.x', { defaultMessage: 'Hello {name}' })).toThrow(/"hunt\.x"/);
  });
});
