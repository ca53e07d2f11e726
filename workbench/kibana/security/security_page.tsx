import { EuiCallOut, EuiEmptyPrompt, EuiSpacer } from '@elastic/eui';
import type { ScopedHistory } from '@kbn/core/public';
import { useEffect } from 'react';
import { CasePage } from '../cases/pages/case_page';
import { CasesList } from '../cases/pages/cases_list';
import { visibleText } from '../discover/search/visible_text';
import { RulePage } from '../rules/pages/rule_page';
import { RulesList } from '../rules/pages/rules_list';
import { TimelineOverlay } from '../timeline/timeline_overlay';
import { SecurityHeading } from './components/security_heading';
import { UserFlyout } from './components/user_flyout';
import { AlertsPage } from './pages/alerts_page';
import { UserPage } from './pages/user_page';
import { useSecurity } from './security_context';
import type { SecurityRoute } from './state/security_route';
import { useSecurityAddress, type SecurityAddress } from './use_security_address';

const titleOf = (route: SecurityRoute): string => {
  switch (route.page) {
    case 'alerts':
      return 'Alerts';
    case 'timelines':
      return 'Timelines';
    case 'cases':
    case 'case':
      return 'Cases';
    case 'rules':
    case 'rule':
      return 'Rules';
    case 'user':
      return `User: ${visibleText(route.name)}`;
    case 'entities':
      return 'Entity analytics';
    case 'unknown':
      return 'Not found';
  }
};

const Content = ({ route, state, change }: SecurityAddress) => {
  switch (route.page) {
    case 'alerts':
      return <AlertsPage state={state} change={change} />;
    case 'user':
      return <UserPage name={route.name} state={state} change={change} />;
    case 'cases':
      return <CasesList />;
    case 'case':
      return <CasePage key={route.id} id={route.id} />;
    case 'rules':
      return <RulesList />;
    case 'rule':
      return <RulePage key={route.id} id={route.id} />;
    case 'timelines':
      return (
        <EuiEmptyPrompt
          iconType="timeline"
          title={<h2>No saved Timelines</h2>}
          body={<p>This stand-in opens Timelines by a link; it saves none.</p>}
        />
      );
    case 'entities':
      return (
        <EuiEmptyPrompt
          iconType="users"
          title={<h2>No risk scores</h2>}
          body={<p>This stand-in shows the flyout of a user that a link asks for.</p>}
        />
      );
    case 'unknown':
      return (
        <EuiEmptyPrompt
          iconType="warning"
          color="warning"
          title={<h2>The Security stand-in has no such page</h2>}
          body={<p>Check the address, or choose a page above.</p>}
        />
      );
  }
};

/** The whole of the Security stand-in: a page, and what an address lays over it. */
export const SecurityPage = ({ history }: { history: ScopedHistory }) => {
  const address = useSecurityAddress(history);
  const { route, state, damaged, change } = address;
  const { core } = useSecurity();
  const title = titleOf(route);
  const mayReadTimelines =
    core.application.capabilities['securitySolutionTimeline']?.['read'] === true;
  useEffect(() => {
    core.chrome.setBreadcrumbs([{ text: 'Security' }, { text: title }]);
  }, [core, title]);
  return (
    <div style={{ padding: 12 }} data-test-subj="securityStandIn">
      <SecurityHeading title={title} route={route} />
      {damaged.length > 0 && (
        <>
          <EuiCallOut
            size="s"
            color="warning"
            iconType="warning"
            title={`Parts of the address cannot be read and were left out: ${damaged.join(', ')}`}
          />
          <EuiSpacer size="s" />
        </>
      )}
      <Content {...address} />
      {state.timelineQuery !== null && mayReadTimelines && (
        <TimelineOverlay
          query={state.timelineQuery}
          timeRange={state.timeline}
          close={() => change({ timelineQuery: null })}
          change={({ query, timeRange }) =>
            change({
              ...(query === undefined ? {} : { timelineQuery: query }),
              ...(timeRange === undefined ? {} : { timeline: timeRange }),
            })
          }
        />
      )}
      {state.flyoutUser !== null && (
        <UserFlyout name={state.flyoutUser} close={() => change({ flyoutUser: null })} />
      )}
    </div>
  );
};
