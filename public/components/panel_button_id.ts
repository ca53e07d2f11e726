import type { PanelName } from '../services/url_state';

/** The id of the button that opens a panel, to which the focus returns when it closes. */
export const panelButtonId = (panel: PanelName): string => `ec2DeploymentHunt-${panel}`;
