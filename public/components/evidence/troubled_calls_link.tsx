import { EuiLink } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import { troubledCallsQuery, type Trouble } from '../../../common/pivots/troubled_calls_query';
import type { Filters } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { followLink } from '../../services/follow_link';

export interface TroubledCallsLinkProps {
  trouble: Trouble;
  window: Window;
  filters: Filters;
}

/** Leads to exactly the calls that could not be read, or that read in two ways. */
export const TroubledCallsLink = ({ trouble, window, filters }: TroubledCallsLinkProps) => {
  const { config, discover } = useServices();
  const link = useMemo(
    () =>
      discover.correctedQuery(
        troubledCallsQuery(config.indexPatterns, trouble, window, filters),
        window
      ),
    [config.indexPatterns, discover, trouble, window, filters]
  );
  if (link.kind === 'none') return <>{link.reason}</>;
  return (
    <EuiLink
      href={link.href}
      onClick={followLink(link)}
      style={{ whiteSpace: 'nowrap' }}
      data-test-subj={`huntTroubledCalls-${trouble}`}
    >
      {i18n.translate('ec2DeploymentHunt.completeness.openCalls', {
        defaultMessage: 'Open exactly these in Discover',
      })}
    </EuiLink>
  );
};
