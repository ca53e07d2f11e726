import type { AgentBuilderPluginStart, OpenChatOptions } from '@kbn/agent-builder-plugin/public';
import type { CasesPublicStart } from '@kbn/cases-plugin/public';
import type { CoreStart } from '@kbn/core/public';
import type { LicensingPluginStart } from '@kbn/licensing-plugin/public';
import { i18n } from '@kbn/i18n';
import { alertKql, callKql } from '../../common/launch/call_kql';
import { huntAddress, type HuntLink } from '../../common/launch/hunt_address';
import type { RuleDraft } from '../../common/launch/rule_draft';
import {
  alertsPath,
  casePath,
  ruleEditPath,
  timelinePath,
  userFlyoutPath,
  userPagePath,
} from '../../common/launch/security_paths';
import { PLUGIN_ID } from '../../common/plugin';
import type { RowKey } from '../../common/queries/corrected_parameters';
import type { FilterName, Filters } from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import type { DiscoverLink } from './discover_links';
import { createCases, type Cases } from './handover_cases';
import {
  caseRights,
  chatShut,
  rulesShut,
  securityShut,
  timelineShut,
  type CaseRights,
  type Capabilities,
  type Shut,
} from './handover_rights';
import { createRule } from './handover_rule';
import { APPS, shutText } from './handover_shut';

/** A way to another app, or one sentence that says why there is none. */
export type Door = DiscoverLink;

export interface TimelineDoor {
  door: Door;
  /** Filters of the hunt that the Timeline cannot say: it may show more. */
  leftOut: readonly FilterName[];
}

export type CasesDoor =
  | { kind: 'cases'; rights: CaseRights; cases: Cases; hrefOf(caseId: string): string }
  | { kind: 'none'; reason: string };

export type RulesDoor =
  | { kind: 'rules'; create(draft: RuleDraft): Promise<string>; edit(ruleId: string): void }
  | { kind: 'none'; reason: string };

export type ChatDoor =
  | { kind: 'chat'; open(query: string, message: string): Promise<void> }
  | { kind: 'none'; reason: string };

/** The ways on from a row of the hunt. Each is asked for when it is shown, none of them throws. */
export interface Handover {
  timeline(row: RowKey, filters: Filters, window: Window): TimelineDoor;
  /** Alerts since the window began: an alert is raised after its calls. */
  alerts(actor: string | null, window: Window): Door;
  /** The page of a `user.name`, which is a role's name where the caller was a role. */
  userPage(userName: string, window: Window): Door;
  userFlyout(userName: string): Door;
  cases(): CasesDoor;
  rules(): RulesDoor;
  chat(): Promise<ChatDoor>;
  /** The absolute address of the hunt, for texts that leave Kibana. */
  huntUrl(link: HuntLink): string;
  /** The same for the Timeline of a row; null where that way is shut. */
  timelineUrl(row: RowKey, filters: Filters, window: Window): string | null;
}

/** The optional neighbours; one that is missing shuts its door only. */
export interface Neighbours {
  cases?: CasesPublicStart | undefined;
  agentBuilder?: AgentBuilderPluginStart | undefined;
  licensing?: LicensingPluginStart | undefined;
}

/** Kibana's id of the Security app, whose address is `/app/security`. 7.12 to 9.6. */
const SECURITY_APP = 'securitySolutionUI';

/** Longer addresses are cut or refused on the way by proxies and servers. */
const LONGEST_LINK = 8_192;

const CASES_OWNER = 'securitySolution';

const none = (reason: string): { kind: 'none'; reason: string } => ({ kind: 'none', reason });

const noAddress = () =>
  none(
    i18n.translate('ec2DeploymentHunt.handover.noAddress', {
      defaultMessage:
        'These values cannot stand in an address: copy them and search there instead.',
    })
  );

const noPrincipal = () =>
  none(
    i18n.translate('ec2DeploymentHunt.handover.noPrincipal', {
      defaultMessage: 'The records of this row have no principal, or one too long for its index.',
    })
  );

const noFlyout = () =>
  none(
    i18n.translate('ec2DeploymentHunt.handover.noFlyout', {
      defaultMessage: 'The Security app has this since Kibana 9.4.',
    })
  );

/** Since 9.4 the Security app has the page over which a user's flyout opens. */
const hasUserFlyout = (kibanaVersion: string): boolean => {
  const [major = 0, minor = 0] = kibanaVersion.split('.').map(Number);
  return major > 9 || (major === 9 && minor >= 4);
};

export const createHandover = (
  core: CoreStart,
  { cases, agentBuilder, licensing }: Neighbours,
  kibanaVersion: string
): Handover => {
  const capabilities: Capabilities = core.application.capabilities;

  const securityDoor = (shut: Shut | null, app: string, path: () => string | null): Door => {
    if (shut !== null) return none(shutText(shut, app));
    try {
      const inside = path();
      if (inside === null) return noAddress();
      const href = core.application.getUrlForApp(SECURITY_APP, { path: inside });
      if (href.length > LONGEST_LINK) return noAddress();
      return {
        kind: 'link',
        href,
        open: () => void core.application.navigateToApp(SECURITY_APP, { path: inside }),
      };
    } catch {
      // Half a character cannot be percent-encoded.
      return noAddress();
    }
  };

  /** What the `cases` plugin itself says, where it is there and says it; else the capabilities. */
  const rightsOnCases = (): CaseRights | 'app' => {
    const read = caseRights(capabilities);
    try {
      const told = cases?.helpers.canUseCases([CASES_OWNER]);
      if (told === undefined) return read;
      // Later versions may say it otherwise; then the capabilities do.
      if (typeof told.create !== 'boolean' || typeof told.read !== 'boolean') return read;
      const comment = (told.createComment ?? told.update) === true;
      return { create: told.create === true && comment, comment: told.read === true && comment };
    } catch {
      return read;
    }
  };

  /** Absent licensing is no refusal: the other app says itself what it needs. */
  const isLicensed = async (): Promise<boolean> => {
    try {
      const licence = await licensing?.getLicense();
      return licence === undefined || (licence.isActive && licence.hasAtLeast('enterprise'));
    } catch {
      return true;
    }
  };

  const openChat = (): ((options: OpenChatOptions) => unknown) | undefined => {
    try {
      const open = agentBuilder?.openChat;
      return typeof open === 'function'
        ? (options) => agentBuilder?.openChat?.(options)
        : undefined;
    } catch {
      return undefined;
    }
  };

  const timeline: Handover['timeline'] = (row, filters, window) => {
    const { text, leftOut } = callKql(row, filters);
    const door = securityDoor(timelineShut(capabilities), APPS.timeline, () =>
      timelinePath(text, window)
    );
    return { door, leftOut };
  };

  return {
    timeline,
    alerts: (actor, window) => {
      if (actor === null) return noPrincipal();
      const now = new Date().toISOString();
      const until = window.to > now ? window.to : now;
      return securityDoor(securityShut(capabilities), APPS.security, () =>
        alertsPath(alertKql(actor), { from: window.from, to: until })
      );
    },
    userPage: (userName, window) =>
      securityDoor(securityShut(capabilities), APPS.security, () => userPagePath(userName, window)),
    userFlyout: (userName) =>
      hasUserFlyout(kibanaVersion)
        ? securityDoor(securityShut(capabilities), APPS.security, () => userFlyoutPath(userName))
        : noFlyout(),
    cases: () => {
      const rights = rightsOnCases();
      if (rights === 'app') return none(shutText('app', APPS.cases));
      if (!rights.create && !rights.comment) return none(shutText('right', APPS.cases));
      return {
        kind: 'cases',
        rights,
        cases: createCases(core.http),
        hrefOf: (caseId) => core.application.getUrlForApp(SECURITY_APP, { path: casePath(caseId) }),
      };
    },
    rules: () => {
      const shut = rulesShut(capabilities);
      if (shut !== null) return none(shutText(shut, APPS.rules));
      return {
        kind: 'rules',
        create: (draft) => createRule(core.http, draft),
        edit: (ruleId) =>
          void core.application.navigateToApp(SECURITY_APP, { path: ruleEditPath(ruleId) }),
      };
    },
    chat: async () => {
      const open = openChat();
      const shut = open === undefined ? 'app' : chatShut(capabilities);
      if (open === undefined || shut !== null) return none(shutText(shut ?? 'app', APPS.chat));
      if (!(await isLicensed())) return none(shutText('licence', APPS.chat));
      return {
        kind: 'chat',
        open: async (query, message) => {
          await open({
            newConversation: true,
            sessionTag: PLUGIN_ID,
            initialMessage: message,
            // A person reads and sends it.
            autoSendInitialMessage: false,
            attachments: [{ id: `${PLUGIN_ID}-query`, type: 'esql', data: { query } }],
          });
        },
      };
    },
    huntUrl: (link) =>
      core.application.getUrlForApp(PLUGIN_ID, { path: huntAddress(link), absolute: true }),
    timelineUrl: (row, filters, window) => {
      const { kind } = timeline(row, filters, window).door;
      if (kind === 'none') return null;
      const path = timelinePath(callKql(row, filters).text, window);
      return core.application.getUrlForApp(SECURITY_APP, { path, absolute: true });
    },
  };
};
