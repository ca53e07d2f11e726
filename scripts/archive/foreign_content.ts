import type { Rule } from './archive';
import { textsOf } from './archive';

const TEST_FILE = /(^|\/)(__tests__|__mocks__|test|tests)\/|\.(test|mock|mocks|spec)\.[^/]+$/;
const SOURCE_FILE = /\.(tsx?|map)$/;
const OURS = /^kibana\/[^/]+\/(?!node_modules\/).*(?<!\.br)$/;

const NOT_TO_BE_MENTIONED: ReadonlyArray<[what: string, pattern: RegExp]> = [
  ['the workbench', /workbench/i],
  ['the stand-ins for shared libraries', /kibana_shared/],
  ['a source map', /\/[/*]# sourceMappingURL=/],
  ['a path of the machine that built it', /["'`(](\/(home|root|Users|work|tmp)\/|[A-Z]:\\)/],
];

/** No tests, no sources, and no word of what stays at home. */
export const foreignContent: Rule = (archive) => [
  ...[...archive.keys()]
    .filter((path) => OURS.test(path) && TEST_FILE.test(path))
    .map((path) => `${path} is a test and must not ship.`),
  ...[...archive.keys()]
    .filter((path) => OURS.test(path) && SOURCE_FILE.test(path))
    .map((path) => `${path} is a source and must not ship.`),
  ...textsOf(archive, OURS).flatMap(([path, text]) =>
    NOT_TO_BE_MENTIONED.filter(([, pattern]) => pattern.test(text)).map(
      ([what]) => `${path} mentions ${what}.`
    )
  ),
];
