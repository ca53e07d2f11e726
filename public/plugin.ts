import type { CoreSetup, Plugin, PluginInitializerContext } from '@kbn/core/public';
import { DEFAULT_APP_CATEGORIES } from '@kbn/core/public';
import { i18n } from '@kbn/i18n';
import type { SharePluginStart } from '@kbn/share-plugin/public';
import { PLUGIN_ID } from '../common/plugin';

export interface StartDependencies {
  share: SharePluginStart;
}

/** Registers the app. What the page needs is loaded when it is opened. */
export class Ec2DeploymentHuntPlugin implements Plugin<void, void, object, StartDependencies> {
  constructor(private readonly context: PluginInitializerContext) {}

  setup(core: CoreSetup<StartDependencies>): void {
    const config = this.context.config.get();
    const title = i18n.translate('ec2DeploymentHunt.app.title', {
      defaultMessage: 'EC2 deployment hunt',
    });
    core.application.register({
      id: PLUGIN_ID,
      title,
      category: DEFAULT_APP_CATEGORIES.security,
      euiIconType: 'logoSecurity',
      keywords: i18n
        .translate('ec2DeploymentHunt.app.keywords', {
          defaultMessage:
            'hunt, threat hunting, aws, ec2, cloudtrail, RunInstances, crypto mining, T1578.002',
          description: 'Words of the global search, separated by commas',
        })
        .split(',')
        .map((keyword) => keyword.trim()),
      mount: async (params) => {
        const [[coreStart, { share }], { mountApplication }] = await Promise.all([
          core.getStartServices(),
          import('./application'),
        ]);
        return mountApplication({ core: coreStart, share, params, config, title });
      },
    });
  }

  start(): void {}

  stop(): void {}
}
