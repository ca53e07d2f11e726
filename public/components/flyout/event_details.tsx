import {
  EuiButtonIcon,
  EuiCallOut,
  EuiCodeBlock,
  EuiFlexGroup,
  EuiFlexItem,
  EuiPanel,
  EuiSpacer,
  EuiTab,
  EuiTabs,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import type { Window } from '../../../common/result/window';
import { useFocusOnOpen } from '../../hooks/use_focus_on_open';
import { useServices } from '../../hooks/use_services';
import { formatNumber } from '../../services/number_format';
import { documentQuery } from '../../../common/pivots/document_query';
import { CopyButton } from '../copy_button';
import { LogText } from '../log_text';
import { DiscoverTextButton } from './discover_text_link';
import type { EventReading } from './event_reading';
import { Instant } from './instant';
import { OutcomeWord } from './outcome_word';
import { RequestTree } from './request_tree';
import { visibleJson } from './visible_json';

const Disagreement = ({ event, record }: EventReading) =>
  record === null ? null : (
    <EuiCallOut
      announceOnMount={false}
      size="s"
      color="warning"
      iconType="warning"
      title={i18n.translate('ec2DeploymentHunt.event.disagree', {
        defaultMessage: 'Text and record disagree',
      })}
    >
      <EuiText size="s">
        <p>
          {i18n.translate('ec2DeploymentHunt.event.disagreeHow', {
            defaultMessage:
              'The text says at least {textLeast}, at most {textMost}; the record says at least {least}, at most {most}. Someone may be hiding a count in a tag or a name.',
            values: {
              textLeast: formatNumber(event.asked_least ?? 0),
              textMost: formatNumber(event.asked_most ?? 0),
              least: formatNumber(record.least),
              most: formatNumber(record.most),
            },
          })}
        </p>
      </EuiText>
    </EuiCallOut>
  );

const RequestText = ({ text }: { text: string | null }) =>
  text === null ? (
    <p>
      {i18n.translate('ec2DeploymentHunt.event.noRequest', {
        defaultMessage: 'The document keeps no request.',
      })}
    </p>
  ) : (
    <p className="eui-textBreakWord">
      <LogText text={text} />
    </p>
  );

const Request = ({ reading }: { reading: EventReading }) => {
  const { request, requestText, verdict } = reading;
  const hasObject = request !== null && request !== undefined;
  return (
    <>
      {verdict === 'disagree' && <Disagreement {...reading} />}
      {hasObject && <RequestTree request={request} />}
      {(!hasObject || verdict === 'disagree') && (
        <EuiText size="xs">
          {hasObject && (
            <h5>
              {i18n.translate('ec2DeploymentHunt.event.asText', {
                defaultMessage: 'The same request as text',
              })}
            </h5>
          )}
          <RequestText text={requestText} />
        </EuiText>
      )}
    </>
  );
};

const Json = ({ source }: { source: Record<string, unknown> | null }) => {
  const json = useMemo(() => (source === null ? null : visibleJson(source)), [source]);
  if (json === null) {
    return (
      <EuiText size="s">
        <p>
          {i18n.translate('ec2DeploymentHunt.event.noSource', {
            defaultMessage: 'This index keeps no source of its documents.',
          })}
        </p>
      </EuiText>
    );
  }
  return (
    <>
      <EuiCodeBlock language="json" fontSize="s" paddingSize="s" overflowHeight={360}>
        {json}
      </EuiCodeBlock>
      <EuiSpacer size="xs" />
      <CopyButton
        text={json}
        label={i18n.translate('ec2DeploymentHunt.event.copy', { defaultMessage: 'Copy as JSON' })}
      />
    </>
  );
};

export interface EventDetailsProps {
  reading: EventReading;
  window: Window;
  onClose(): void;
}

/** One event: its request as a tree, and the whole document. */
export const EventDetails = ({ reading, window, onClose }: EventDetailsProps) => {
  const { config } = useServices();
  const [tab, setTab] = useState<'request' | 'document'>('request');
  const id = useGeneratedHtmlId({ prefix: 'event' });
  const { ref } = useFocusOnOpen();
  const { event } = reading;
  const tabs = [
    {
      id: 'request' as const,
      name: i18n.translate('ec2DeploymentHunt.event.request', { defaultMessage: 'Request' }),
    },
    {
      id: 'document' as const,
      name: i18n.translate('ec2DeploymentHunt.event.document', { defaultMessage: 'Document' }),
    },
  ];
  return (
    <EuiPanel
      panelRef={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-title`}
      hasBorder={true}
      hasShadow={false}
      paddingSize="s"
      data-test-subj="huntEventDetails"
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
        <EuiFlexItem>
          <EuiTitle size="xxs">
            <h4 id={`${id}-title`}>
              <Instant at={event.at} /> <OutcomeWord outcome={event.outcome} />
            </h4>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <DiscoverTextButton
            text={documentQuery(config.indexPatterns, event)}
            window={window}
            label={i18n.translate('ec2DeploymentHunt.event.open', {
              defaultMessage: 'This event in Discover',
            })}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonIcon
            iconType="cross"
            size="xs"
            color="text"
            onClick={onClose}
            aria-label={i18n.translate('ec2DeploymentHunt.event.close', {
              defaultMessage: 'Close this event',
            })}
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiTabs size="s">
        {tabs.map(({ id: name, name: label }) => (
          <EuiTab
            key={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            isSelected={tab === name}
            onClick={() => setTab(name)}
          >
            {label}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="s" />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'request' ? <Request reading={reading} /> : <Json source={event.source} />}
      </div>
    </EuiPanel>
  );
};
