import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Window } from '../../../common/result/window';
import type { QueryState } from '../../hooks/use_query';
import { textAsRun } from '../../services/text_as_run';
import { DiscoverTextButton } from './discover_text_link';

export interface SectionDiscoverProps<Row> {
  /** The title of the section. */
  title: string;
  query: QueryState<Row>;
  /** What the query looked at, when that is more than the window of its run. */
  window?: Window;
}

/** Opens the query of a section in Discover, exactly as it ran. */
export const SectionDiscover = <Row,>({ title, query, window }: SectionDiscoverProps<Row>) => {
  const run = query.finished?.run ?? null;
  const text = useMemo(() => (run === null ? null : textAsRun(run)), [run]);
  if (run === null || text === null) return null;
  return (
    <DiscoverTextButton
      text={text}
      window={window ?? run.window}
      label={i18n.translate('ec2DeploymentHunt.flyout.openSection', {
        defaultMessage: 'Open “{title}” in Discover',
        values: { title },
      })}
    />
  );
};
