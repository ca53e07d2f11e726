import type { EuiContextMenuPanelItemDescriptor } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { MouseEvent } from 'react';
import type { RuleDraft } from '../../../common/launch/rule_draft';
import { followLink } from '../../services/follow_link';
import type { CasesDoor, ChatDoor, RulesDoor } from '../../services/handover';
import type { LinkDoor } from './row_doors';

/** A way on that is shut, and why. */
export interface ShutDoor {
  name: string;
  reason: string;
}

export interface RowMenu {
  items: EuiContextMenuPanelItemDescriptor[];
  shut: ShutDoor[];
}

export interface RowMenuInput {
  links: readonly LinkDoor[];
  cases: CasesDoor;
  rules: RulesDoor;
  /** Null when no rule can be made. */
  draft: RuleDraft | null;
  /** Null while it is not known. */
  chat: ChatDoor | null;
  onCase(): void;
  onRule(draft: RuleDraft): void;
  onChat(chat: Extract<ChatDoor, { kind: 'chat' }>): void;
  /** Called when a link was followed. */
  onLeave(): void;
}

interface Entry {
  key: string;
  name: string;
  icon: string;
  way: { href?: string; onClick(event: MouseEvent): void } | { reason: string };
}

const linkEntry = ({ id, name, icon, door }: LinkDoor, onLeave: () => void): Entry => {
  if (door.kind === 'none') return { key: id, name, icon, way: door };
  const follow = followLink(door);
  const onClick = (event: MouseEvent): void => {
    onLeave();
    follow(event);
  };
  return { key: id, name, icon, way: { href: door.href, onClick } };
};

const caseEntry = ({ cases, onCase }: RowMenuInput): Entry => ({
  key: 'case',
  icon: 'briefcase',
  name: i18n.translate('ec2DeploymentHunt.handover.case', { defaultMessage: 'Add to a case' }),
  way: cases.kind === 'none' ? cases : { onClick: onCase },
});

const ruleWay = ({ rules, draft, onRule }: RowMenuInput): Entry['way'] => {
  if (rules.kind === 'none') return rules;
  if (draft !== null) return { onClick: () => onRule(draft) };
  return {
    reason: i18n.translate('ec2DeploymentHunt.handover.noRule', {
      defaultMessage: 'No rule can be made from the query of this version.',
    }),
  };
};

const ruleEntry = (input: RowMenuInput): Entry => ({
  key: 'rule',
  icon: 'securitySignal',
  name: i18n.translate('ec2DeploymentHunt.handover.rule', {
    defaultMessage: 'Make a detection rule',
  }),
  way: ruleWay(input),
});

const chatEntries = ({ chat, onChat }: RowMenuInput): Entry[] => {
  if (chat === null) return [];
  return [
    {
      key: 'chat',
      icon: 'discuss',
      name: i18n.translate('ec2DeploymentHunt.handover.chat', {
        defaultMessage: 'Ask the AI agent',
      }),
      way: chat.kind === 'none' ? chat : { onClick: () => onChat(chat) },
    },
  ];
};

/** The ways on from a row: those that are open as items of a menu, and those that are shut. */
export const rowMenu = (input: RowMenuInput): RowMenu => {
  const menu: RowMenu = { items: [], shut: [] };
  const entries = [
    ...input.links.map((link) => linkEntry(link, input.onLeave)),
    caseEntry(input),
    ruleEntry(input),
    ...chatEntries(input),
  ];
  for (const { way, ...entry } of entries) {
    if ('reason' in way) menu.shut.push({ name: entry.name, reason: way.reason });
    else menu.items.push({ ...entry, ...way });
  }
  return menu;
};
