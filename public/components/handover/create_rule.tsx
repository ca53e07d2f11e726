import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiDescriptionList,
  EuiModal,
  EuiModalBody,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiSpacer,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState } from 'react';
import { HUNT } from '../../../common/hunt/hunt';
import { ruleSchedule, runsThatSee, type RuleDraft } from '../../../common/launch/rule_draft';
import type { Window } from '../../../common/result/window';
import { spanText } from '../../services/evidence_completeness_texts';
import type { RulesDoor } from '../../services/handover';
import { handoverFailure } from '../../services/handover_failure';
import { CopyButton } from '../copy_button';
import { QueryText } from '../query_text';
import { DialogFooter } from './dialog_footer';

export interface CreateRuleProps {
  door: Extract<RulesDoor, { kind: 'rules' }>;
  draft: RuleDraft;
  /** From which the draft's schedule was made. */
  window: Window;
  onClose(): void;
}

const scheduleText = (window: Window): string => {
  const schedule = ruleSchedule(window);
  return i18n.translate('ec2DeploymentHunt.rule.scheduleValue', {
    defaultMessage:
      'Every {interval} over the last {lookBack}, and {delivery} more for CloudTrail to deliver. One burst may raise {alerts} alerts, unless you suppress alerts by the ARN in the form.',
    values: {
      interval: spanText(schedule.interval * 1_000),
      lookBack: spanText(schedule.lookBack * 1_000),
      delivery: spanText(schedule.delivery * 1_000),
      alerts: runsThatSee(schedule),
    },
  });
};

const facts = (draft: RuleDraft, window: Window) => [
  {
    title: i18n.translate('ec2DeploymentHunt.rule.name', { defaultMessage: 'Name' }),
    description: draft.name,
  },
  {
    title: i18n.translate('ec2DeploymentHunt.rule.severity', { defaultMessage: 'Severity' }),
    description: i18n.translate('ec2DeploymentHunt.rule.severityValue', {
      defaultMessage: 'Medium, risk score {score}',
      values: { score: draft.risk_score },
    }),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.rule.schedule', { defaultMessage: 'Schedule' }),
    description: scheduleText(window),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.rule.technique', { defaultMessage: 'MITRE ATT&CK' }),
    description: `${HUNT.technique.id} ${HUNT.technique.name}`,
  },
];

/** Shows a rule before it is made, makes it disabled, and opens it for editing. */
export const CreateRule = ({ door, draft, window, onClose }: CreateRuleProps) => {
  const titleId = useGeneratedHtmlId({ prefix: 'createRule' });
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const create = async (): Promise<void> => {
    setIsSaving(true);
    setFailure(null);
    try {
      door.edit(await door.create(draft));
      onClose();
    } catch (thrown) {
      setFailure(handoverFailure(thrown));
      setIsSaving(false);
    }
  };

  return (
    <EuiModal onClose={onClose} aria-labelledby={titleId} maxWidth={760}>
      <EuiModalHeader>
        <EuiModalHeaderTitle id={titleId}>
          {i18n.translate('ec2DeploymentHunt.rule.heading', {
            defaultMessage: 'Make a detection rule',
          })}
        </EuiModalHeaderTitle>
      </EuiModalHeader>
      <EuiModalBody>
        <EuiText size="s">
          <p>
            {i18n.translate('ec2DeploymentHunt.rule.intent', {
              defaultMessage:
                'The rule is made disabled and opens for editing. It alerts on every principal that this hunt would show, not on one row only. Its alerts hold sums: the link to the hunt in its guide shows the calls behind them.',
            })}
          </p>
        </EuiText>
        <EuiSpacer size="m" />
        <EuiDescriptionList type="column" compressed={true} listItems={facts(draft, window)} />
        <EuiSpacer size="m" />
        {failure !== null && (
          <>
            <EuiCallOut
              color="danger"
              iconType="error"
              announceOnMount={true}
              title={i18n.translate('ec2DeploymentHunt.rule.failed', {
                defaultMessage: 'The rule was not made',
              })}
            >
              <p>{failure}</p>
            </EuiCallOut>
            <EuiSpacer size="m" />
          </>
        )}
        <QueryText
          label={i18n.translate('ec2DeploymentHunt.rule.query', {
            defaultMessage: 'Query of the rule',
          })}
        >
          {draft.query}
        </QueryText>
      </EuiModalBody>
      <DialogFooter
        copy={
          <CopyButton
            text={JSON.stringify(draft, null, 2)}
            label={i18n.translate('ec2DeploymentHunt.rule.copy', {
              defaultMessage: 'Copy the rule as JSON',
            })}
          />
        }
      >
        <EuiButtonEmpty onClick={onClose}>
          {i18n.translate('ec2DeploymentHunt.rule.close', { defaultMessage: 'Close' })}
        </EuiButtonEmpty>
        <EuiButton fill={true} isLoading={isSaving} onClick={() => void create()}>
          {i18n.translate('ec2DeploymentHunt.rule.create', { defaultMessage: 'Make it, disabled' })}
        </EuiButton>
      </DialogFooter>
    </EuiModal>
  );
};
