import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiContextMenu,
  EuiDescriptionList,
  EuiPopover,
  type EuiContextMenuPanelDescriptor,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useRef, useState } from 'react';
import type { RuleDraft } from '../../../common/launch/rule_draft';
import { useServices } from '../../hooks/use_services';
import type { Handover } from '../../services/handover';
import { handoverFailure } from '../../services/handover_failure';
import { AddToCase } from './add_to_case';
import { CreateRule } from './create_rule';
import { useHandover } from './handover_context';
import type { Finding, HandoverSubject } from './handover_row';
import { caseTitle, chatMessage, draftOf, queryAsText, sourceOf } from './hunt_texts';
import { rowDoors } from './row_doors';
import { rowMenu, type RowMenu, type ShutDoor } from './row_menu';
import { useChat } from './use_chat';

export type RowActionsProps = Finding;

type Dialog = { kind: 'case'; markdown: string } | { kind: 'rule'; draft: RuleDraft } | null;

const FIRST_PANEL = 'actions';
const MORE_PANEL = 'more';

/** No item breaks its line. */
const WIDTH = 320;

const ShutDoors = ({ doors }: { doors: readonly ShutDoor[] }) => (
  <EuiDescriptionList
    compressed={true}
    style={{ padding: 16 }}
    listItems={doors.map(({ name, reason }) => ({ title: name, description: reason }))}
  />
);

const panelsOf = ({ items, shut }: RowMenu): EuiContextMenuPanelDescriptor[] => {
  const more = {
    key: MORE_PANEL,
    panel: MORE_PANEL,
    name: i18n.translate('ec2DeploymentHunt.handover.more', { defaultMessage: 'More' }),
  };
  return [
    { id: FIRST_PANEL, width: WIDTH, items: shut.length === 0 ? items : [...items, more] },
    {
      id: MORE_PANEL,
      title: i18n.translate('ec2DeploymentHunt.handover.moreTitle', {
        defaultMessage: 'Not available to you here',
      }),
      width: WIDTH,
      content: <ShutDoors doors={shut} />,
    },
  ];
};

const OfferedActions = ({ handover, found }: { handover: Handover; found: Finding }) => {
  const { row, window, filters } = found;
  const { config } = useServices();
  // For all rows it stands among the quiet buttons of the page's header.
  const Button = row === null ? EuiButtonEmpty : EuiButton;
  const subject: HandoverSubject = { ...found, source: sourceOf(config.indexPatterns, found) };
  const chat = useChat(handover);
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const links = useMemo(
    () => (row === null ? [] : rowDoors(handover, { row, window, filters })),
    [handover, row, window, filters]
  );
  const cases = useMemo(() => handover.cases(), [handover]);
  const rules = useMemo(() => handover.rules(), [handover]);

  const label = i18n.translate('ec2DeploymentHunt.handover.actions', {
    defaultMessage: 'Actions',
  });
  const close = (): void => setIsOpen(false);
  const show = (next: Dialog): void => {
    close();
    setDialog(next);
  };
  // The menu's item from which it was opened is gone: focus goes back to the button of the menu.
  const closeDialog = (): void => {
    setDialog(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const menu = rowMenu({
    links,
    cases,
    rules,
    chat,
    draft: isOpen && rules.kind === 'rules' ? draftOf(handover, subject) : null,
    onLeave: close,
    onCase: () => show({ kind: 'case', markdown: found.markdown() }),
    onRule: (draft) => show({ kind: 'rule', draft }),
    onChat: (door) => {
      close();
      door
        .open(queryAsText(subject), chatMessage(row))
        .catch((thrown: unknown) => setFailure(handoverFailure(thrown)));
    },
  });

  return (
    <>
      <EuiPopover
        isOpen={isOpen}
        closePopover={close}
        panelPaddingSize="none"
        anchorPosition="downRight"
        aria-label={label}
        button={
          <Button
            buttonRef={button}
            size="s"
            iconType="arrowDown"
            iconSide="right"
            aria-haspopup="menu"
            aria-expanded={isOpen}
            onClick={() => {
              setFailure(null);
              setIsOpen(!isOpen);
            }}
          >
            {label}
          </Button>
        }
      >
        <EuiContextMenu initialPanelId={FIRST_PANEL} panels={panelsOf(menu)} />
      </EuiPopover>
      {failure !== null && (
        <EuiCallOut color="danger" size="s" announceOnMount={true} title={failure} />
      )}
      {dialog?.kind === 'case' && cases.kind === 'cases' && (
        <AddToCase
          door={cases}
          title={caseTitle(subject)}
          markdown={dialog.markdown}
          onClose={closeDialog}
        />
      )}
      {dialog?.kind === 'rule' && rules.kind === 'rules' && (
        <CreateRule door={rules} draft={dialog.draft} window={window} onClose={closeDialog} />
      )}
    </>
  );
};

/**
 * What can be done in other apps with a row, or with all rows of the hunt. A way on whose app, right
 * or licence is missing is not in the list; "More" says why, so that a person can ask an
 * administrator. Shows nothing where the page offers no ways on.
 */
export const RowActions = (found: RowActionsProps) => {
  const handover = useHandover();
  return handover === null ? null : <OfferedActions handover={handover} found={found} />;
};
