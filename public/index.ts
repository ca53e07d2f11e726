import type { PluginInitializerContext } from '@kbn/core/public';
import { Ec2DeploymentHuntPlugin } from './plugin';

export const plugin = (context: PluginInitializerContext) => new Ec2DeploymentHuntPlugin(context);
