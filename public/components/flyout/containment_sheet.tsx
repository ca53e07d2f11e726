import { EuiCallOut, EuiCodeBlock, EuiIcon, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { containment } from '../../services/containment';
import { commandText } from '../../services/containment_command_texts';
import type {
  ContainmentCommand,
  ContainmentFacts,
  ContainmentStep,
} from '../../services/containment_step';
import { stepText } from '../../services/containment_texts';
import { formatNumber } from '../../services/number_format';
import { CopyButton } from '../copy_button';
import { LogText } from '../log_text';

const MOST_LEFT_OUT = 10;

const LeftOut = ({ values }: { values: readonly string[] }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={i18n.translate('ec2DeploymentHunt.containment.leftOut', {
      defaultMessage:
        '{count, plural, one {# value is} other {# values are}} in no command: AWS allows no such value at that place, or its Region is not known',
      values: { count: values.length },
    })}
  >
    <EuiText size="xs" className="eui-textBreakAll">
      <ul>
        {values.slice(0, MOST_LEFT_OUT).map((value, position) => (
          <li key={position}>
            <LogText text={value} />
          </li>
        ))}
      </ul>
      {values.length > MOST_LEFT_OUT && (
        <p>
          {i18n.translate('ec2DeploymentHunt.containment.moreLeftOut', {
            defaultMessage: 'and {count} more',
            values: { count: formatNumber(values.length - MOST_LEFT_OUT) },
          })}
        </p>
      )}
    </EuiText>
  </EuiCallOut>
);

const Command = ({ command: { id, text } }: { command: ContainmentCommand }) => (
  <>
    <EuiSpacer size="s" />
    <EuiText size="xs">
      <p>{commandText(id)}</p>
    </EuiText>
    <EuiCodeBlock
      language="bash"
      fontSize="s"
      paddingSize="s"
      isCopyable={true}
      overflowHeight={160}
      whiteSpace="pre"
    >
      {text}
    </EuiCodeBlock>
  </>
);

const nothingToDo = ({ id }: ContainmentStep): string | null => {
  switch (id) {
    case 'instances':
      return i18n.translate('ec2DeploymentHunt.containment.noInstances', {
        defaultMessage:
          'No instance is known that this row started and that was not terminated in the window.',
      });
    case 'made':
      return i18n.translate('ec2DeploymentHunt.containment.nothingMade', {
        defaultMessage:
          'No user or role is known that this principal made or changed in the window.',
      });
    case 'relaunch':
      return i18n.translate('ec2DeploymentHunt.containment.noRegion', {
        defaultMessage: 'No Region of the calls is known yet.',
      });
    default:
      return null;
  }
};

const Step = ({
  step,
  number,
  account,
}: {
  step: ContainmentStep;
  number: number;
  account: string | null;
}) => {
  const { title, does, notWhen } = stepText(step);
  const nothing = nothingToDo(step);
  return (
    <li style={{ listStyle: 'none', marginBlockEnd: 16 }} data-test-subj={`huntContain-${step.id}`}>
      <EuiTitle size="xxs">
        <h4>
          {i18n.translate('ec2DeploymentHunt.containment.step', {
            defaultMessage: '{number}. {title}',
            values: { number, title },
          })}
        </h4>
      </EuiTitle>
      <EuiText size="s">
        <p>
          {does}
          {step.id === 'account' && account !== null && (
            <>
              {' '}
              <strong>
                <LogText text={account} />
              </strong>
            </>
          )}
        </p>
        {notWhen !== null && step.commands.length > 0 && (
          <p>
            <EuiIcon type="warning" color="warning" size="s" aria-hidden={true} /> {notWhen}
          </p>
        )}
        {step.commands.length === 0 && nothing !== null && <p>{nothing}</p>}
      </EuiText>
      {step.commands.map((command) => (
        <Command key={command.id} command={command} />
      ))}
      {step.leftOut.length > 0 && (
        <>
          <EuiSpacer size="s" />
          <LeftOut values={step.leftOut} />
        </>
      )}
    </li>
  );
};

export interface ContainmentSheetProps {
  facts: ContainmentFacts;
  /** What the commands do not know, since a part of the flyout is not there; null: nothing. */
  missing: string | null;
}

/** What responders do, in their order, as text to copy. Nothing of it is run from here. */
export const ContainmentSheet = ({ facts, missing }: ContainmentSheetProps) => {
  const steps = containment(facts);
  const all = steps.flatMap(({ commands }) => commands.map(({ text }) => text)).join('\n\n');
  return (
    <>
      <EuiText size="s" color="subdued">
        <p>
          {i18n.translate('ec2DeploymentHunt.containment.intro', {
            defaultMessage:
              'Commands for the AWS command line in bash, to read, copy and run one by one where you are signed in. This page runs none of them.',
          })}
        </p>
      </EuiText>
      {missing !== null && (
        <>
          <EuiSpacer size="s" />
          <EuiCallOut
            announceOnMount={false}
            size="s"
            color="warning"
            iconType="warning"
            title={missing}
          />
        </>
      )}
      <EuiSpacer size="m" />
      <ol style={{ margin: 0 }}>
        {steps.map((step, position) => (
          <Step key={step.id} step={step} number={position + 1} account={facts.account} />
        ))}
      </ol>
      <CopyButton
        text={all}
        label={i18n.translate('ec2DeploymentHunt.containment.copyAll', {
          defaultMessage: 'Copy all commands',
        })}
      />
    </>
  );
};
