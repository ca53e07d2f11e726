import type { Option, Scalar } from '../parser/tree';
import type { Source } from '../position';
import type { FullTextFunction, OptionKind, Options, WrongCall } from './full_text_function';

const FITS: Readonly<Record<OptionKind, (text: string) => boolean>> = {
  boolean: (text) => /^(?:true|false)$/i.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  float: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  keyword: () => true,
};

const isScalar = (value: Option['value']): value is Scalar =>
  value !== null && typeof value !== 'object';

/** What is wrong with the options of a call; null when nothing is. */
export const wrongOption = (
  { options: known }: FullTextFunction,
  options: readonly Option[],
  { text }: Source
): WrongCall | null => {
  for (const { name, value, source } of options) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known).sort().join(', ');
      return {
        source,
        message: `Invalid option [${name}] in [${text}], expected one of [${names}]`,
      };
    }
    const kind = known[name] ?? null;
    if (kind === null) {
      return { source, message: `option [${name}] in [${text}] is not supported by this engine` };
    }
    if (!isScalar(value) || !FITS[kind](String(value))) {
      return {
        source,
        message: `Invalid option [${name}] in [${text}], cannot cast [${source.text}] to [${kind}]`,
      };
    }
  }
  return null;
};

/** The options by name; the last of those with one name counts. */
export const optionsByName = (options: readonly Option[]): Options =>
  new Map(options.flatMap(({ name, value }) => (isScalar(value) ? [[name, value] as const] : [])));
