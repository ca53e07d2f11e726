import { EuiCode, EuiDescriptionList, EuiLink, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { HUNT } from '../../common/hunt/hunt';
import { Panel } from './panel';

const facts = () => [
  {
    title: i18n.translate('ec2DeploymentHunt.about.technique', {
      defaultMessage: 'MITRE ATT&CK technique',
    }),
    description: (
      <EuiLink href={HUNT.technique.url} target="_blank">
        {HUNT.technique.id} {HUNT.technique.name}
      </EuiLink>
    ),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.author', { defaultMessage: 'Author' }),
    description: HUNT.author,
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.uuid', { defaultMessage: 'Source UUID' }),
    description: <EuiCode>{HUNT.uuid}</EuiCode>,
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.integration', {
      defaultMessage: 'Integration',
    }),
    description: HUNT.integration,
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.language', { defaultMessage: 'Language' }),
    description: HUNT.language,
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.source', { defaultMessage: 'Source file' }),
    description: (
      <EuiLink href={HUNT.source.url} target="_blank">
        {HUNT.source.file}
      </EuiLink>
    ),
  },
  {
    title: i18n.translate('ec2DeploymentHunt.about.licence', {
      defaultMessage: 'Licence of the query',
    }),
    description: (
      <EuiLink href={HUNT.licence.url} target="_blank">
        {HUNT.licence.name}
      </EuiLink>
    ),
  },
];

const notes = () => [
  {
    field: HUNT.noteFields.caller,
    text: i18n.translate('ec2DeploymentHunt.about.note.caller', {
      defaultMessage:
        'Find out who called, and for a role what it is allowed to do, by the ARN of the caller.',
    }),
  },
  {
    field: HUNT.noteFields.region,
    text: i18n.translate('ec2DeploymentHunt.about.note.region', {
      defaultMessage:
        'See where the calls were made. Regions that you do not use deserve a look first.',
    }),
  },
  {
    field: HUNT.noteFields.subnet,
    text: i18n.translate('ec2DeploymentHunt.about.note.subnet', {
      defaultMessage: 'See where the instances go, and narrow the search to that subnet.',
    }),
  },
  {
    field: HUNT.noteFields.instanceType,
    text: i18n.translate('ec2DeploymentHunt.about.note.instanceType', {
      defaultMessage:
        'Look at the instance types: crypto miners pick particular ones, with many cores or a GPU.',
    }),
  },
];

/** The hunt itself: what it looks for, where it comes from and what to look at next. */
export const AboutPanel = ({ onClose }: { onClose(): void }) => (
  <Panel title={HUNT.title} onClose={onClose}>
    <EuiText size="s">
      <p>
        {i18n.translate('ec2DeploymentHunt.about.description', {
          defaultMessage:
            'Finds users and roles whose RunInstances calls ask EC2 for many instances within seven days. Crypto mining and other abuse of an account look like this, and so does a misconfiguration.',
        })}
      </p>
    </EuiText>
    <EuiSpacer size="m" />
    <EuiDescriptionList
      type="column"
      compressed={true}
      columnWidths={[1, 2]}
      listItems={facts()}
      className="eui-textBreakWord"
    />
    <EuiSpacer size="l" />
    <EuiTitle size="xs">
      <h3>{i18n.translate('ec2DeploymentHunt.about.notes', { defaultMessage: 'Notes' })}</h3>
    </EuiTitle>
    <EuiSpacer size="s" />
    <EuiText size="s">
      <ul>
        {notes().map(({ field, text }) => (
          <li key={field}>
            <EuiCode>{field}</EuiCode> {text}
          </li>
        ))}
      </ul>
    </EuiText>
  </Panel>
);
