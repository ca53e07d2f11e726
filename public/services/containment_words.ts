import { shellQuoted } from './containment_quoting';

/** A kind of value that AWS gives a form to. */
export type AwsValue = 'account' | 'region' | 'instance' | 'accessKey' | 'name' | 'partition';

/** What AWS allows, by its own documentation: nothing else is written into a command. */
const ALLOWED: Readonly<Record<AwsValue, RegExp>> = {
  account: /^\d{12}$/,
  region: /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/,
  instance: /^i-[0-9a-f]{8,17}$/,
  accessKey: /^[A-Z0-9]{16,128}$/,
  /** Names of IAM users and roles. */
  name: /^[\w+=,.@-]{1,128}$/,
  partition: /^aws(-[a-z]+)*$/,
};

/** A word for the shell, or null when the value is not what AWS allows there. */
export const word = (kind: AwsValue, value: string | null): string | null =>
  value !== null && ALLOWED[kind].test(value) ? shellQuoted(value) : null;

/** Those of the values that AWS allows there, as words. */
export const words = (kind: AwsValue, values: readonly string[]): string[] =>
  values.flatMap((value) => word(kind, value) ?? []);

/** Those that it does not; null is none. */
export const notAllowed = (kind: AwsValue, values: ReadonlyArray<string | null>): string[] =>
  values.filter((value): value is string => value !== null && word(kind, value) === null);

/** Each value once, where it stood first. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
