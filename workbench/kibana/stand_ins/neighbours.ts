import type { CoreStart } from '@kbn/core/public';
import type { OpenChatOptions } from '@kbn/agent-builder-plugin/public';
import type { BehaviorSubject } from 'rxjs';
import { createAgentBuilder } from '../agent_builder/agent_builder';
import type { Locators } from '../browser/locators';
import { casesContract } from '../cases/cases_contract';
import { licensing } from '../licensing/licensing';
import { offerOnly } from '../offer_only';
import { createUiActions, type UiActions } from '../ui_actions/ui_actions';
import { createDocViewer, type DocViewer } from '../unified_doc_viewer/doc_viewer';

/** What plugins of Kibana offer to each other, by the id of the plugin that offers it. */
export interface Neighbours {
  setup: Readonly<Record<string, object>>;
  start: Readonly<Record<string, object>>;
  /** For the host's own apps, which show what plugins registered. */
  uiActions: UiActions;
  docViewer: DocViewer;
  chat: BehaviorSubject<OpenChatOptions | null>;
}

/** The browser contracts of the plugins that the host stands in for. */
export const createNeighbours = (
  locators: Locators,
  capabilities: CoreStart['application']['capabilities']
): Neighbours => {
  const uiActions = createUiActions();
  const docViewer = createDocViewer();
  const agentBuilder = createAgentBuilder();
  const start = {
    features: offerOnly('features', {}),
    share: locators.share,
    uiActions: uiActions.start,
    unifiedDocViewer: docViewer.setup,
    cases: casesContract(capabilities),
    agentBuilder: agentBuilder.start,
    licensing,
  };
  const unused = Object.keys(start).map((id) => [id, offerOnly(id, {})]);
  return {
    setup: {
      ...Object.fromEntries(unused),
      share: locators.shareSetup,
      unifiedDocViewer: docViewer.setup,
    },
    start,
    uiActions,
    docViewer,
    chat: agentBuilder.chat,
  };
};
