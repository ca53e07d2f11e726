/** A command of Elasticsearch that this engine does not run, and why. */
export interface RefusedCommand {
  /** In capitals, as it is written. */
  readonly name: string;
  readonly note: string;
}

/** Each is refused by its name. */
export const REFUSED_COMMANDS: readonly RefusedCommand[] = [
  { name: 'CHANGE_POINT', note: 'a statistical test of a series' },
  { name: 'COMPLETION', note: 'asks a language model' },
  { name: 'ENRICH', note: 'needs an enrich policy' },
  { name: 'EXPLAIN', note: 'shows the plan of a cluster' },
  { name: 'FORK', note: 'runs several branches' },
  { name: 'FUSE', note: 'merges the branches of FORK' },
  { name: 'INSIST', note: 'is in development' },
  { name: 'LOOKUP JOIN', note: 'needs an index in lookup mode' },
  { name: 'METRICS_INFO', note: 'describes time series' },
  { name: 'MMR', note: 'compares vectors' },
  { name: 'PROMQL', note: 'is another language' },
  { name: 'REGISTERED_DOMAIN', note: 'needs a list of domains' },
  { name: 'RERANK', note: 'asks a language model' },
  { name: 'SET', note: 'sets what a query may use' },
  { name: 'SHOW', note: 'describes a cluster' },
  { name: 'TS', note: 'reads time series' },
  { name: 'TS_INFO', note: 'describes time series' },
  { name: 'URI_PARTS', note: 'takes an address apart' },
  { name: 'USER_AGENT', note: 'needs a list of programs' },
];

/** Joins of Elasticsearch and in its development, all of which end in this word. */
const JOINS = new Set(['lookup', 'join', 'left', 'right', 'inner']);

const byName = new Map(REFUSED_COMMANDS.map((command) => [command.name.toLowerCase(), command]));

/** The refused command that starts with a word, upper and lower case alike. */
export const refusedCommand = (word: string): RefusedCommand | undefined => {
  const lower = word.toLowerCase();
  return byName.get(JOINS.has(lower) ? 'lookup join' : lower);
};
