import { HUNT } from '../hunt/hunt';
import type { EsqlParameter } from '../queries/query';
import type { Filters } from '../result/filters';
import type { Window } from '../result/window';
import { textWithValues } from './text_with_values';
import { filterParameters } from '../queries/stages/filter_clauses';

/** The corrected query, as far as a rule is made from it. */
export interface RuleSource {
  /** With the named parameters of the query, window among them. */
  text: string;
  /** The columns of its rows. */
  columns: readonly string[];
}

export interface RuleRequest {
  source: RuleSource;
  window: Window;
  threshold: number;
  filters: Filters;
  /** Absolute address of the hunt, for the investigation guide. */
  huntUrl: string;
  /** Words of a person's language. */
  name: string;
  description: string;
  /** What the investigation guide says before the link. */
  guide: string;
}

/**
 * The body of `POST /api/detection_engine/rules` for an ES|QL rule, public API 2023-10-31. Source:
 * security_solution/common/api/detection_engine/model/rule_schema (`EsqlRuleCreateProps`).
 */
export interface RuleDraft {
  type: 'esql';
  language: 'esql';
  name: string;
  description: string;
  severity: 'medium';
  risk_score: 47;
  /** Always false: a person enables a rule. */
  enabled: false;
  query: string;
  /** How often it runs: `30m`, `12h`. */
  interval: string;
  /** Where it begins to look: `now-87300s`. */
  from: string;
  to: 'now';
  tags: string[];
  references: string[];
  note: string;
  threat: object[];
}

/** As many alerts as a rule makes in a run by default (`max_signals`). */
const MOST_ALERTS = 100;

/** CloudTrail delivers within about a quarter of an hour. */
const DELIVERY_S = 15 * 60;

const SHORTEST_LOOK_BACK_S = 10 * 60;

/** Longer and one run would read months; a rule is no look into the past. */
const LONGEST_LOOK_BACK_S = 7 * 24 * 60 * 60;

const LONGEST_INTERVAL_S = 24 * 60 * 60;

/** The rule brings a window of its own, so that the query's is taken out. */
const WINDOW_CONDITION = '@timestamp >= ?_tstart AND @timestamp < ?_tend AND ';

/** Columns that an alert shows under fields which everyone knows; others go under `Esql.`. */
const FIELDS: Readonly<Record<string, string>> = {
  actor: 'aws.cloudtrail.user_identity.arn',
  account: 'cloud.account.id',
  user_names: 'user.name',
};

const fieldOf = (column: string): string =>
  (Object.hasOwn(FIELDS, column) ? FIELDS[column] : undefined) ?? `Esql.${column}`;

/** In minutes or hours where it comes out even, as the rule's form shows it. */
const duration = (seconds: number): string =>
  seconds % 3600 === 0 ? `${seconds / 3600}h` : `${Math.ceil(seconds / 60)}m`;

/** In seconds. */
export interface RuleSchedule {
  interval: number;
  lookBack: number;
  /** Looked back further, for calls that CloudTrail has not delivered yet. */
  delivery: number;
}

/**
 * How often the rule runs and how far it looks back: as far as the hunt's window, between ten minutes
 * and seven days, and what CloudTrail needs to deliver. It runs at least twice in that time and once
 * a day, so that a burst shorter than half of it is always seen whole.
 */
export const ruleSchedule = ({ from, to }: Window): RuleSchedule => {
  const asked = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  const lookBack = Math.min(Math.max(asked, SHORTEST_LOOK_BACK_S), LONGEST_LOOK_BACK_S);
  const half = Math.floor(lookBack / 2 / 60) * 60;
  return { interval: Math.min(half, LONGEST_INTERVAL_S), lookBack, delivery: DELIVERY_S };
};

/** In how many runs one call can be seen, and so how many alerts one burst may raise. */
export const runsThatSee = ({ interval, lookBack, delivery }: RuleSchedule): number =>
  Math.ceil((lookBack + delivery) / interval);

/**
 * The rule's query: the corrected query without its window, its values written out, its columns
 * under the names that alerts use.
 *
 * @throws Error when the query has no window to take out, or a parameter is left
 */
export const ruleQuery = (
  { text, columns }: RuleSource,
  threshold: number,
  filters: Filters
): string => {
  if (!text.includes(WINDOW_CONDITION)) {
    throw new Error('The corrected query has another window than a rule can be made from.');
  }
  const values: Record<string, EsqlParameter> = {
    ...filterParameters(filters),
    threshold,
    max_rows: MOST_ALERTS,
  };
  const query = textWithValues(
    text.replaceAll(WINDOW_CONDITION, () => ''),
    values
  );
  // Texts hold values from logs, and a question mark there is no parameter.
  const left = /\?\w+/.exec(query.replace(/"(?:\\[\s\S]|[^"\\])*"/g, '""'));
  if (left !== null)
    throw new Error(`The corrected query asks for "${left[0]}", which a rule has not.`);
  const renamed = columns.map((column) => `${column} AS ${fieldOf(column)}`).join(', ');
  return [query, `| RENAME ${renamed}`, `| KEEP ${columns.map(fieldOf).join(', ')}`].join('\n');
};

const threat = (): object[] => {
  const { id, name, url } = HUNT.technique;
  return [
    {
      framework: 'MITRE ATT&CK',
      tactic: {
        id: 'TA0005',
        name: 'Defense Evasion',
        reference: 'https://attack.mitre.org/tactics/TA0005/',
      },
      technique: [
        {
          id: 'T1578',
          name: 'Modify Cloud Compute Infrastructure',
          reference: 'https://attack.mitre.org/techniques/T1578/',
          subtechnique: [{ id, name, reference: url }],
        },
      ],
    },
  ];
};

/** A rule that a person looks at before it is made, and enables afterwards. Throws as `ruleQuery`. */
export const ruleDraft = (request: RuleRequest): RuleDraft => {
  const { interval, lookBack, delivery } = ruleSchedule(request.window);
  return {
    type: 'esql',
    language: 'esql',
    name: request.name,
    description: request.description,
    severity: 'medium',
    risk_score: 47,
    enabled: false,
    query: ruleQuery(request.source, request.threshold, request.filters),
    interval: duration(interval),
    from: `now-${lookBack + delivery}s`,
    to: 'now',
    tags: [
      'Domain: Cloud',
      'Data Source: AWS',
      'Data Source: AWS EC2',
      'Use Case: Threat Detection',
    ],
    references: [HUNT.source.url, HUNT.technique.url],
    note: `${request.guide}\n\n[${request.name.replace(/[[\]\\]/g, '\\$&')}](${request.huntUrl})\n`,
    threat: threat(),
  };
};
