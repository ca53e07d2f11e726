import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiDescriptionList,
  EuiModal,
  EuiModalBody,
  EuiModalFooter,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiSpacer,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState } from 'react';
import { HUNT } from '../../../common/hunt/hunt';
import type { RuleDraft } from '../../../common/launch/rule_draft';
import type { RulesDoor } from '../../services/handover';
import { handoverFailure } from '../../services/handover_failure';
import { CopyButton } from '../copy_button';
import { QueryText } from '../query_text';

export interface CreateRuleProps {
  door: Extract<RulesDoor, { kind: 'rules' }>;
  draft: RuleDraft;
  onClose(): void;
}

const facts = (draft: RuleDraft) => [
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
    description: i18n.translate('ec2DeploymentHunt.rule.scheduleValue', {
      defaultMessage: 'Every {interval}, looking back from {from}. One burst may raise two alerts.',
      values: { interval: draft.interval, from: draft.from },
    }),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.rule.technique', { defaultMessage: 'MITRE ATT&CK' }),
    description: `${HUNT.technique.id} ${HUNT.technique.name}`,
  },
];

/** Shows a rule before it is made, makes it disabled, and opens it for editing. */
export const CreateRule = ({ door, draft, onClose }: CreateRuleProps) => {
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
                'The rule is made disabled and opens for editing. It alerts on every principal that this hunt would show, not only on this row, with the columns of the query: Timeline cannot show the calls behind such an alert, the link to the hunt in its guide can.',
            })}
          </p>
        </EuiText>
        <EuiSpacer size="m" />
        <EuiDescriptionList type="column" compressed={true} listItems={facts(draft)} />
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
      <EuiModalFooter>
        <CopyButton
          text={JSON.stringify(draft, null, 2)}
          label={i18n.translate('ec2DeploymentHunt.rule.copy', {
            defaultMessage: 'Copy the rule as JSON',
          })}
        />
        <EuiButtonEmpty onClick={onClose}>
          {i18n.translate('ec2DeploymentHunt.rule.close', { defaultMessage: 'Close' })}
        </EuiButtonEmpty>
        <EuiButton fill={true} isLoading={isSaving} onClick={() => void create()}>
          {i18n.translate('ec2DeploymentHunt.rule.create', { defaultMessage: 'Make it, disabled' })}
        </EuiButton>
      </EuiModalFooter>
    </EuiModal>
  );
};
