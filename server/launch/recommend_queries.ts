import type { EsqlServerPluginSetup, RecommendedQuery } from '@kbn/esql/server';
import { textWithValues } from '../../common/launch/text_with_values';
import { corrected } from '../../common/queries/corrected';
import { MOST_ROWS } from '../../common/queries/corrected_parameters';
import { published } from '../../common/queries/published';

/** The Security solution's own view, and every view there is. */
const VIEWS = ['security', 'classic'] as const;

/** As the page asks at first. */
const THRESHOLD = 10;

/**
 * The corrected query as the page runs it, its numbers written out; the editor fills `?_tstart` and
 * `?_tend` with its own time range.
 */
const correctedText = (indexPatterns: string): string => {
  const values = { threshold: THRESHOLD, max_rows: MOST_ROWS };
  const text = corrected.text(indexPatterns, { from: '', to: '', filters: {}, ...values });
  return textWithValues(text, values);
};

const recommended = (indexPatterns: string): RecommendedQuery[] => [
  {
    name: 'High EC2 instance deployment count, as published',
    description: 'Hunting query of Elastic, with the ARNs, Regions and accounts of each row.',
    query: published.text(indexPatterns),
  },
  {
    name: 'High EC2 instance deployment count, corrected',
    description:
      'The same intent by actor and account: what was asked for, started and refused in the time range.',
    query: correctedText(indexPatterns),
  },
];

/**
 * Puts the hunt's queries where analysts type ES|QL. The editor offers them only where an index of
 * their `FROM` exists. Throws when the registry has another shape.
 */
export const recommendQueries = (esql: EsqlServerPluginSetup, indexPatterns: string): void => {
  const registry = esql.getExtensionsRegistry();
  for (const view of VIEWS) registry.setRecommendedQueries(recommended(indexPatterns), view);
};
