import {
  EuiBadge,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { css, Global } from '@emotion/react';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { HUNT } from '../../common/hunt/hunt';
import type { PanelName } from '../services/url_state';
import { panelButtonId } from './panel_button_id';

export interface PanelButtonsProps {
  openPanel: PanelName | null;
  onPanel(panel: PanelName | null): void;
}

export interface HuntHeaderProps extends PanelButtonsProps {
  /** Further buttons, at the end. */
  children: ReactNode;
}

const PanelButton = ({
  panel,
  icon,
  label,
  openPanel,
  onPanel,
}: PanelButtonsProps & { panel: PanelName; icon: string; label: string }) => (
  <EuiFlexItem grow={false}>
    <EuiButtonEmpty
      id={panelButtonId(panel)}
      size="s"
      iconType={icon}
      aria-expanded={openPanel === panel}
      onClick={() => onPanel(openPanel === panel ? null : panel)}
    >
      {label}
    </EuiButtonEmpty>
  </EuiFlexItem>
);

const ASIDE = 'ec2DeploymentHunt-headerAside';

/** Beside a flyout there is room for the buttons only: a second line would move all that is below. */
const LOOK = css({
  '.ec2DeploymentHunt-header': { containerType: 'inline-size' },
  [`.ec2DeploymentHunt-header .${ASIDE}`]: { '@container (max-width: 800px)': { display: 'none' } },
});

/** What the page is, what it hunts for and where. */
export const HuntHeader = ({ openPanel, onPanel, children }: HuntHeaderProps) => (
  <EuiFlexGroup
    component="header"
    className="ec2DeploymentHunt-header"
    gutterSize="s"
    alignItems="center"
    responsive={false}
    wrap={true}
    style={FIXED}
  >
    <Global styles={LOOK} />
    <EuiFlexItem grow={false}>
      <EuiTitle size="s">
        <h1>
          {i18n.translate('ec2DeploymentHunt.header.title', {
            defaultMessage: 'EC2 deployment hunt',
          })}
        </h1>
      </EuiTitle>
    </EuiFlexItem>
    <EuiFlexItem className={ASIDE} style={SUBTITLE}>
      <EuiText size="s" color="subdued">
        <p className="eui-textTruncate">
          {i18n.translate('ec2DeploymentHunt.header.subtitle', {
            defaultMessage: 'Who asked EC2 for many instances',
          })}
        </p>
      </EuiText>
    </EuiFlexItem>
    <EuiFlexItem className={ASIDE} grow={false}>
      <EuiBadge
        color="hollow"
        href={HUNT.technique.url}
        target="_blank"
        title={i18n.translate('ec2DeploymentHunt.header.technique', {
          defaultMessage: 'MITRE ATT&CK {id}: {name}',
          values: { id: HUNT.technique.id, name: HUNT.technique.name },
        })}
      >
        {HUNT.technique.id}
      </EuiBadge>
    </EuiFlexItem>
    <EuiFlexItem>
      <span className={ASIDE}>
        <EuiBadge color="hollow">{HUNT.integration}</EuiBadge>
      </span>
    </EuiFlexItem>
    <PanelButton
      panel="about"
      icon="info"
      label={i18n.translate('ec2DeploymentHunt.header.about', { defaultMessage: 'About' })}
      openPanel={openPanel}
      onPanel={onPanel}
    />
    <PanelButton
      panel="query"
      icon="code"
      label={i18n.translate('ec2DeploymentHunt.header.query', { defaultMessage: 'Query' })}
      openPanel={openPanel}
      onPanel={onPanel}
    />
    {children}
  </EuiFlexGroup>
);

const FIXED = { flexGrow: 0, rowGap: 0 };

/** As long as its text, and cut before the buttons need a second line. */
const SUBTITLE = { flex: '1000 1 0', minInlineSize: 0, maxInlineSize: 'max-content' };
