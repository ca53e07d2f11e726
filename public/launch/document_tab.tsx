import type { CoreStart } from '@kbn/core/public';
import type { DocumentTabProps } from '@kbn/unified-doc-viewer-plugin/public';
import { EuiLink, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ComponentType } from 'react';
import { documentSubject } from '../../common/launch/document_subject';
import { huntAddress } from '../../common/launch/hunt_address';
import { PLUGIN_ID } from '../../common/plugin';

/** The tab's content, with what it needs of Kibana. */
export const documentTab = (core: CoreStart, _config: unknown): ComponentType<DocumentTabProps> => {
  const Tab = ({ hit }: DocumentTabProps) => {
    const subject = documentSubject(hit.flattened);
    if (subject === null) {
      return (
        <EuiText size="s" color="subdued">
          <EuiSpacer size="s" />
          {i18n.translate('ec2DeploymentHunt.documentTab.otherDocument', {
            defaultMessage:
              'This document is no CloudTrail event, so there is nothing to hunt for here.',
          })}
        </EuiText>
      );
    }
    const path = huntAddress({ reading: 'corrected', ...subject.window, filters: subject.filters });
    const href = core.application.getUrlForApp(PLUGIN_ID, { path });
    return (
      <EuiText size="s">
        <EuiSpacer size="s" />
        <EuiLink href={href}>
          {i18n.translate('ec2DeploymentHunt.documentTab.open', {
            defaultMessage: 'Open the hunt for this principal',
          })}
        </EuiLink>
      </EuiText>
    );
  };
  return Tab;
};
