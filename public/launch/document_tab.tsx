import type { CoreStart } from '@kbn/core/public';
import type { DocumentTabProps } from '@kbn/unified-doc-viewer-plugin/public';
import { EuiLink, EuiPanel, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ComponentType } from 'react';
import { readBrowserConfig } from '../../common/browser_config';
import { documentSubject, type DocumentSubject } from '../../common/launch/document_subject';
import { huntAddress } from '../../common/launch/hunt_address';
import { PLUGIN_ID } from '../../common/plugin';
import { createHuntClient } from '../services/hunt_client';
import { DocumentSummaryView } from './document_summary';
import type { SummaryQuery } from './use_document_summary';

const Line = ({ children }: { children: string }) => (
  <EuiText size="s" color="subdued">
    {children}
  </EuiText>
);

const heading = ({ account }: DocumentSubject): string =>
  account === null
    ? i18n.translate('ec2DeploymentHunt.documentTab.heading', {
        defaultMessage: 'EC2 launches 12 hours before and after this event',
      })
    : i18n.translate('ec2DeploymentHunt.documentTab.headingInAccount', {
        defaultMessage: 'EC2 launches 12 hours before and after this event, in account {account}',
        values: { account },
      });

/**
 * The tab's content, with what it needs of Kibana.
 *
 * @param config what `kibana.yml` exposes to the page, not yet decoded
 * @param query the corrected reading
 */
export const documentTab = (
  core: CoreStart,
  config: unknown,
  query: SummaryQuery
): ComponentType<DocumentTabProps> => {
  const { indexPatterns, requestTimeoutMs } = readBrowserConfig(config);
  const source = { client: createHuntClient(core.http), query, timeout: requestTimeoutMs };
  const mayHunt = core.application.capabilities[PLUGIN_ID]?.show === true;

  const content = (subject: DocumentSubject | null) => {
    if (!mayHunt) {
      return (
        <Line>
          {i18n.translate('ec2DeploymentHunt.documentTab.noRight', {
            defaultMessage:
              'You have no right to use the EC2 deployment hunt: an administrator can grant it.',
          })}
        </Line>
      );
    }
    if (subject === null) {
      return (
        <Line>
          {i18n.translate('ec2DeploymentHunt.documentTab.otherDocument', {
            defaultMessage:
              'This document is no CloudTrail event with a principal and a time, so there is nothing to hunt for here.',
          })}
        </Line>
      );
    }
    const path = huntAddress({
      reading: 'corrected',
      ...subject.window,
      // As many as the tab itself counts: the page must not deny what stands here.
      threshold: 1,
      filters: subject.filters,
    });
    return (
      <>
        <EuiTitle size="xxs">
          <h3>{heading(subject)}</h3>
        </EuiTitle>
        <EuiSpacer size="xs" />
        <EuiText size="s">
          <p style={{ overflowWrap: 'anywhere' }}>{subject.actor}</p>
        </EuiText>
        <EuiSpacer size="s" />
        <DocumentSummaryView source={source} subject={subject} indexPatterns={indexPatterns} />
        <EuiSpacer size="s" />
        <EuiText size="s">
          <EuiLink href={core.application.getUrlForApp(PLUGIN_ID, { path })}>
            {i18n.translate('ec2DeploymentHunt.documentTab.open', {
              defaultMessage: 'Open the hunt for this principal',
            })}
          </EuiLink>
        </EuiText>
      </>
    );
  };

  const Tab = ({ hit }: DocumentTabProps) => (
    <EuiPanel hasShadow={false} paddingSize="s">
      {content(documentSubject(hit.flattened ?? {}))}
    </EuiPanel>
  );
  return Tab;
};
