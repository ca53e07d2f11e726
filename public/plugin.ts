import type { AgentBuilderPluginStart } from '@kbn/agent-builder-plugin/public';
import type { CasesPublicStart } from '@kbn/cases-plugin/public';
import type { CoreSetup, CoreStart, Plugin, PluginInitializerContext } from '@kbn/core/public';
import { DEFAULT_APP_CATEGORIES } from '@kbn/core/public';
import { i18n } from '@kbn/i18n';
import type { LicensingPluginStart } from '@kbn/licensing-plugin/public';
import type { SharePluginSetup, SharePluginStart } from '@kbn/share-plugin/public';
import type { UiActionsStart } from '@kbn/ui-actions-plugin/public';
import type { UnifiedDocViewerSetup } from '@kbn/unified-doc-viewer-plugin/public';
import { PLUGIN_ID } from '../common/plugin';
import { addDocumentTab } from './launch/add_document_tab';
import { attachCellActions } from './launch/attach_cell_actions';
import { deepLinks, searchWords } from './launch/deep_links';
import { guard, neighbour, withNeighbour } from './launch/guard';
import { registerLocator } from './launch/register_locator';

export interface SetupDependencies {
  share: SharePluginSetup;
  unifiedDocViewer?: UnifiedDocViewerSetup;
}

export interface StartDependencies {
  share: SharePluginStart;
  uiActions?: UiActionsStart;
  cases?: CasesPublicStart;
  agentBuilder?: AgentBuilderPluginStart;
  licensing?: LicensingPluginStart;
}

/** Registers the app and the ways into it. What they need is loaded when they are used. */
export class Ec2DeploymentHuntPlugin implements Plugin<
  void,
  void,
  SetupDependencies,
  StartDependencies
> {
  constructor(private readonly context: PluginInitializerContext) {}

  setup(core: CoreSetup<StartDependencies>, plugins: SetupDependencies): void {
    const config = this.context.config.get();
    const title = i18n.translate('ec2DeploymentHunt.app.title', {
      defaultMessage: 'EC2 deployment hunt',
    });
    core.application.register({
      id: PLUGIN_ID,
      title,
      category: DEFAULT_APP_CATEGORIES.security,
      euiIconType: 'logoSecurity',
      keywords: searchWords(
        i18n.translate('ec2DeploymentHunt.app.keywords', {
          defaultMessage:
            'hunt, threat hunting, aws, ec2, cloudtrail, RunInstances, crypto mining, cryptomining, T1578.002',
          description: 'Words of the global search, separated by commas',
        })
      ),
      deepLinks: deepLinks(),
      mount: async (params) => {
        const [[coreStart, started], { mountApplication }] = await Promise.all([
          core.getStartServices(),
          import('./application'),
        ]);
        return mountApplication({
          core: coreStart,
          share: this.optional(started, 'share'),
          neighbours: {
            cases: this.optional(started, 'cases'),
            agentBuilder: this.optional(started, 'agentBuilder'),
            licensing: this.optional(started, 'licensing'),
          },
          kibanaVersion: this.context.env.packageInfo.version,
          params,
          config,
          title,
        });
      },
    });
    withNeighbour(this.report, 'The locator', plugins, 'share', registerLocator);
    withNeighbour(this.report, 'The tab on documents', plugins, 'unifiedDocViewer', (viewer) =>
      addDocumentTab(viewer, core, config)
    );
  }

  start(core: CoreStart, plugins: StartDependencies): void {
    withNeighbour(this.report, 'The action on cells', plugins, 'uiActions', (uiActions) =>
      attachCellActions(uiActions, core, this.report)
    );
  }

  stop(): void {}

  /** A neighbour that fails when it is asked for is one that is not there. */
  private optional<Name extends keyof StartDependencies>(
    plugins: StartDependencies,
    name: Name
  ): StartDependencies[Name] | undefined {
    let contract: StartDependencies[Name] | undefined;
    guard(this.report, `The plugin ${name}`, () => {
      contract = neighbour(plugins, name);
    });
    return contract;
  }

  private readonly report = (line: string): void => {
    this.context.logger?.get('launch').warn(line);
  };
}
