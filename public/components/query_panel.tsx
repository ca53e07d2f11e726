import { EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiTab, EuiTabs, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import type { Run } from '../../common/api/v1/answer';
import { PUBLISHED_QUERY } from '../../common/hunt/published_query';
import { published } from '../../common/queries/published';
import { useServices } from '../hooks/use_services';
import { queryDifference } from '../services/query_difference';
import type { Reading } from '../services/url_state';
import { CopyButton } from './copy_button';
import { DiscoverQueryButton } from './discover_query_button';
import { CorrectedQuery } from './corrected_query';
import { Panel } from './panel';
import { QueryDifferenceText } from './query_difference_text';
import { QueryText } from './query_text';

type TextName = 'difference' | 'run' | 'published';

const tabs = (): Array<{ name: TextName; label: string }> => [
  {
    name: 'difference',
    label: i18n.translate('ec2DeploymentHunt.query.difference', {
      defaultMessage: 'What was added',
    }),
  },
  {
    name: 'run',
    label: i18n.translate('ec2DeploymentHunt.query.run', { defaultMessage: 'As run' }),
  },
  {
    name: 'published',
    label: i18n.translate('ec2DeploymentHunt.query.published', {
      defaultMessage: 'Library’s text',
    }),
  },
];

const OpenInDiscover = ({ run }: { run: Run }) => {
  const { discover } = useServices();
  const link = useMemo(() => discover.query(run.text, run.window), [discover, run]);
  return <DiscoverQueryButton link={link} />;
};

const Parameters = ({ parameters }: { parameters: Run['esql_parameters'] }) => {
  const names = Object.keys(parameters);
  return (
    <EuiText size="s">
      <p>
        {names.length === 0
          ? i18n.translate('ec2DeploymentHunt.query.noParameters', {
              defaultMessage: 'Parameters: none. “As published” takes no parameter.',
            })
          : names.map((name) => `?${name} = ${JSON.stringify(parameters[name])}`).join(', ')}
      </p>
    </EuiText>
  );
};

/** The library's exact text, the text as run, and the difference. */
const PublishedQuery = ({ run }: { run: Run | null }) => {
  const { config } = useServices();
  const [selected, setSelected] = useState<TextName>('difference');
  const text = run?.text ?? published.text(config.indexPatterns);
  const lines = useMemo(() => queryDifference(PUBLISHED_QUERY, text), [text]);
  const label = tabs().find(({ name }) => name === selected)?.label ?? '';
  return (
    <>
      <EuiText size="s">
        <p>
          {i18n.translate('ec2DeploymentHunt.query.explanation', {
            defaultMessage:
              'The library’s text, word for word, with three lists added to its STATS so that there is something to pivot on. They change no row.',
          })}
        </p>
      </EuiText>
      <EuiSpacer size="s" />
      <EuiTabs size="s">
        {tabs().map(({ name, label: tabLabel }) => (
          <EuiTab key={name} isSelected={name === selected} onClick={() => setSelected(name)}>
            {tabLabel}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="s" />
      {selected === 'difference' ? (
        <QueryDifferenceText lines={lines} label={label} />
      ) : (
        <QueryText label={label}>{selected === 'run' ? text : PUBLISHED_QUERY}</QueryText>
      )}
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="m" responsive={false} wrap={true}>
        <EuiFlexItem grow={false}>
          <CopyButton
            text={text}
            label={i18n.translate('ec2DeploymentHunt.query.copyRun', {
              defaultMessage: 'Copy the text as run',
            })}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <CopyButton
            text={PUBLISHED_QUERY}
            label={i18n.translate('ec2DeploymentHunt.query.copyPublished', {
              defaultMessage: 'Copy the library’s text',
            })}
          />
        </EuiFlexItem>
        {run !== null && (
          <EuiFlexItem grow={false}>
            <OpenInDiscover run={run} />
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      <Parameters parameters={run?.esql_parameters ?? {}} />
      <EuiSpacer size="s" />
      <EuiText size="s" color="subdued">
        <p>
          {i18n.translate('ec2DeploymentHunt.query.mistakes', {
            defaultMessage:
              'Known about the library’s text: it counts maximum minus minimum plus one, so that a call for exactly 50 counts as one, and its date holds the minute of the hour where the month should stand.',
          })}
        </p>
      </EuiText>
    </>
  );
};

export interface QueryPanelProps {
  reading: Reading;
  /** The latest run of the reading; null before any. */
  run: Run | null;
  onClose(): void;
}

/** The ES|QL of the reading that is shown. */
export const QueryPanel = ({ reading, run, onClose }: QueryPanelProps) => (
  <Panel
    title={i18n.translate('ec2DeploymentHunt.query.title', { defaultMessage: 'Query' })}
    onClose={onClose}
  >
    {reading === 'published' ? <PublishedQuery run={run} /> : <CorrectedQuery run={run} />}
  </Panel>
);
