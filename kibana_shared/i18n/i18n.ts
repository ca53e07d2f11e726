import { IntlMessageFormat, type FormatXMLElementFn, type PrimitiveType } from 'intl-messageformat';

export type MessageValue = PrimitiveType | FormatXMLElementFn<string>;

export interface TranslateArguments {
  defaultMessage: string;
  values?: Readonly<Record<string, MessageValue>>;
  /** For translators; no effect. */
  description?: string;
  /** Leaves `<` and `>` as text. */
  ignoreTag?: boolean;
}

export interface Translation {
  locale: string;
  messages: Readonly<Record<string, string>>;
}

const DEFAULT: Translation = { locale: 'en', messages: {} };

let translation = DEFAULT;
let compiled = new Map<string, IntlMessageFormat>();

const compile = (message: string, ignoreTag: boolean): IntlMessageFormat => {
  const key = `${String(ignoreTag)} ${message}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const fresh = new IntlMessageFormat(message, translation.locale, undefined, { ignoreTag });
  compiled.set(key, fresh);
  return fresh;
};

/** Sets the language of the page or the server, once, before anything is translated. */
const init = (next: Partial<Translation> = {}): void => {
  translation = { ...DEFAULT, ...next };
  compiled = new Map();
};

/**
 * The message in the language that `init` set, or the default message.
 * @throws Error that names the id, where the message is malformed or a value is missing.
 */
const translate = (
  id: string,
  { defaultMessage, values = {}, ignoreTag = false }: TranslateArguments
): string => {
  const message = Object.hasOwn(translation.messages, id)
    ? (translation.messages[id] ?? defaultMessage)
    : defaultMessage;
  try {
    const text = compile(message, ignoreTag).format<string>({ ...values });
    return Array.isArray(text) ? text.join('') : String(text);
  } catch (error) {
    throw new Error(`[I18n] Error formatting the default message for: "${id}".\n${String(error)}`);
  }
};

/** The used part of Kibana's `i18n`. */
export const i18n = {
  init,
  translate,
  getLocale: (): string => translation.locale,
  getTranslation: (): Translation => translation,
  formatNumber: (value: number | bigint, options?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(translation.locale, options).format(value),
  formatDate: (value: Date | number, options?: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(translation.locale, options).format(value),
  formatList: (type: 'conjunction' | 'disjunction' | 'unit', items: readonly string[]): string =>
    new Intl.ListFormat(translation.locale, { type }).format(items),
};
