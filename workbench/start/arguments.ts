import { parseArgs } from 'node:util';
import { StartError } from './start_error';

/** What the command line asks for. Paths are as given. */
export interface Arguments {
  help: boolean;
  /** The person's own CloudTrail files and folders; empty = the sample. */
  cloudtrail: string[];
  /** The data stream's namespace for `cloudtrail`. */
  namespace: string;
  /** A standing clock; undefined = the sample's end, or the real time with data of one's own. */
  now: Date | undefined;
  /** A real cluster in place of the stand-in. */
  elasticsearch: { url: string; caFile: string | undefined } | undefined;
  host: string;
  port: number;
  enginePort: number;
  /** Empty, or a path that begins with a slash and does not end with one. */
  basePath: string;
  open: boolean;
  /** Offer the fault switch at the stand-in. */
  faults: boolean;
}

const OPTIONS = {
  cloudtrail: { type: 'string', multiple: true },
  namespace: { type: 'string' },
  now: { type: 'string' },
  elasticsearch: { type: 'string' },
  ca: { type: 'string' },
  port: { type: 'string' },
  'engine-port': { type: 'string' },
  host: { type: 'string' },
  'base-path': { type: 'string' },
  faults: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Name = keyof typeof OPTIONS;

/** Values by flag. A flag that takes none has an empty text. */
type Given = ReadonlyMap<Name, string[]>;

const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

/** Reads flags one by one, so that each mistake can be named in a sentence of its own. */
const readFlags = (argv: readonly string[]): Given => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<Name, string[]>();
  let current: Name | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (current !== 'cloudtrail') {
        throw new StartError(`"${token.value}" belongs to no flag; paths go after --cloudtrail.`);
      }
      given.set('cloudtrail', [...(given.get('cloudtrail') ?? []), token.value]);
    } else if (token.kind === 'option') {
      current = acceptFlag(given, token.name, token.rawName, token.value);
    }
  }
  return given;
};

const acceptFlag = (
  given: Map<Name, string[]>,
  name: string,
  rawName: string,
  value: string | undefined
): Name => {
  if (!isName(name)) {
    throw new StartError(`${rawName} is no flag of the workbench; --help lists them.`);
  }
  const takesValue = OPTIONS[name].type === 'string';
  if (takesValue && (value === undefined || value === '' || value.startsWith('--'))) {
    throw new StartError(`${rawName} needs a value; --help says which.`);
  }
  if (!takesValue && value !== undefined) {
    throw new StartError(`${rawName} takes no value.`);
  }
  const before = given.get(name) ?? [];
  if (before.length > 0 && name !== 'cloudtrail') {
    throw new StartError(`${rawName} is given twice.`);
  }
  given.set(name, [...before, value ?? '']);
  return name;
};

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const readInstant = (text: string): Date => {
  const instant = new Date(text);
  // A 30 February would else be a day in March.
  const day = new Date(text.slice(0, 10));
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  if (!ISO.test(text) || !isDay || Number.isNaN(instant.getTime())) {
    throw new StartError(
      `--now must be an instant in ISO 8601 with its zone, like 2026-03-07T12:00:00Z, not "${text}".`
    );
  }
  return instant;
};

const readPort = (flag: string, text: string | undefined, usual: number): number => {
  if (text === undefined) {
    return usual;
  }
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) {
    throw new StartError(`${flag} must be a port from 0 (any free one) to 65535, not "${text}".`);
  }
  return port;
};

const readBasePath = (text: string | undefined): string => {
  if (text !== undefined && !/^(\/[A-Za-z0-9._~-]+)+$/.test(text)) {
    throw new StartError(
      `--base-path must begin with a slash and not end with one, like /base, not "${text}".`
    );
  }
  return text ?? '';
};

const readNamespace = (text: string | undefined): string => {
  if (text !== undefined && !/^[a-z0-9_.]{1,100}$/.test(text)) {
    throw new StartError(
      `--namespace must be lower-case letters, digits, dots and underscores, not "${text}".`
    );
  }
  return text ?? 'default';
};

const readCluster = (text: string, caFile: string | undefined): Arguments['elasticsearch'] => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartError(
      `--elasticsearch must be an address like https://localhost:9200, not "${text}".`
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new StartError(
      'Leave user and password out of --elasticsearch: the page asks for them at sign-in.'
    );
  }
  return { url: url.href.replace(/\/$/, ''), caFile };
};

/** Pairs of flags that contradict each other, and flags that mean nothing alone. */
const refuseContradictions = (given: Given): void => {
  const withCluster = (['cloudtrail', 'now', 'namespace', 'engine-port', 'faults'] as const).find(
    (name) => given.has(name)
  );
  if (given.has('elasticsearch') && withCluster !== undefined) {
    throw new StartError(
      `--${withCluster} is for the stand-in and cannot go with --elasticsearch: a real cluster has its own data, clock and faults.`
    );
  }
  if (given.has('ca') && !given.has('elasticsearch')) {
    throw new StartError('--ca needs --elasticsearch: it names the authority of that cluster.');
  }
  if (given.has('namespace') && !given.has('cloudtrail')) {
    throw new StartError('--namespace needs --cloudtrail: the sample has its own namespaces.');
  }
};

/** Reads the command line. Throws a StartError that names the first mistake. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const given = readFlags(argv);
  refuseContradictions(given);
  const one = (name: Name): string | undefined => given.get(name)?.[0];
  const now = one('now');
  const cluster = one('elasticsearch');
  return {
    help: given.has('help'),
    cloudtrail: given.get('cloudtrail') ?? [],
    namespace: readNamespace(one('namespace')),
    now: now === undefined ? undefined : readInstant(now),
    elasticsearch: cluster === undefined ? undefined : readCluster(cluster, one('ca')),
    host: one('host') ?? '127.0.0.1',
    port: readPort('--port', one('port'), 5601),
    enginePort: readPort('--engine-port', one('engine-port'), 9200),
    basePath: readBasePath(one('base-path')),
    open: !given.has('no-open'),
    faults: given.has('faults'),
  };
};
