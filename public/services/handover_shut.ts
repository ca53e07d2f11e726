import { i18n } from '@kbn/i18n';
import type { Shut } from './handover_rights';

/** Why a door is shut, for the person and for the administrator who is asked. */
export const shutText = (shut: Shut, app: string): string => {
  switch (shut) {
    case 'app':
      return i18n.translate('ec2DeploymentHunt.handover.noApp', {
        defaultMessage: '{app} is not part of this Kibana or of this space.',
        values: { app },
      });
    case 'right':
      return i18n.translate('ec2DeploymentHunt.handover.noRight', {
        defaultMessage: 'You have no right to use {app}: an administrator can grant it.',
        values: { app },
      });
    case 'licence':
      return i18n.translate('ec2DeploymentHunt.handover.noLicence', {
        defaultMessage: 'The licence of this cluster does not include {app}.',
        values: { app },
      });
  }
};

/** The apps that work is handed on to, as Kibana names them. Names are not translated. */
export const APPS = {
  security: 'Security',
  timeline: 'Timeline',
  cases: 'Cases',
  rules: 'Detection rules',
  chat: 'AI Agent',
} as const;
