import { EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Run } from '../../common/api/v1/answer';
import { useServices } from '../hooks/use_services';
import { textAsRun } from '../services/text_as_run';
import { CopyButton } from './copy_button';
import { DiscoverQueryButton } from './discover_query_button';
import { QueryText } from './query_text';

const title = (): string =>
  i18n.translate('ec2DeploymentHunt.correctedQuery.title', {
    defaultMessage: 'Text of the corrected query',
  });

const NotRun = () => (
  <EuiText size="s">
    <p>
      {i18n.translate('ec2DeploymentHunt.correctedQuery.notRun', {
        defaultMessage: 'The corrected query has not run yet: run it to see its exact text.',
      })}
    </p>
  </EuiText>
);

const OpenInDiscover = ({ run, text }: { run: Run; text: string }) => {
  const { discover } = useServices();
  const link = useMemo(() => discover.correctedQuery(text, run.window), [discover, text, run]);
  return <DiscoverQueryButton link={link} />;
};

/** The ES|QL of the corrected reading, as it ran, and its parameters. */
export const CorrectedQuery = ({ run }: { run: Run | null }) => {
  const text = useMemo(() => (run === null ? '' : textAsRun(run)), [run]);
  if (run === null) return <NotRun />;
  const names = Object.keys(run.esql_parameters);
  return (
    <>
      <EuiText size="s">
        <p>
          {i18n.translate('ec2DeploymentHunt.correctedQuery.explanation', {
            defaultMessage:
              'The same question without the mistakes of the library’s text: one row for each user or role in each account, over the whole window.',
          })}
        </p>
      </EuiText>
      <EuiSpacer size="s" />
      <QueryText label={title()}>{run.text}</QueryText>
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="m" responsive={false} wrap={true}>
        <EuiFlexItem grow={false}>
          <CopyButton
            text={text}
            label={i18n.translate('ec2DeploymentHunt.correctedQuery.copy', {
              defaultMessage: 'Copy with its values',
            })}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <OpenInDiscover run={run} text={text} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      <EuiText size="s">
        <h3>
          {i18n.translate('ec2DeploymentHunt.correctedQuery.parameters', {
            defaultMessage: 'Parameters',
          })}
        </h3>
        <ul className="eui-textBreakAll">
          {names.map((name) => (
            <li key={name}>
              <code>
                ?{name} = {JSON.stringify(run.esql_parameters[name])}
              </code>
            </li>
          ))}
        </ul>
      </EuiText>
    </>
  );
};
