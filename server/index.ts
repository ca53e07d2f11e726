import type { PluginConfigDescriptor, PluginInitializerContext } from '@kbn/core/server';
import { configSchema, type HuntConfig } from './config';
import type { Ec2DeploymentHuntPlugin } from './plugin';

export const config: PluginConfigDescriptor<HuntConfig> = {
  schema: configSchema,
  exposeToBrowser: { index_patterns: true, request_timeout: true, run_on_open: true },
};

export const plugin = async (
  context: PluginInitializerContext<HuntConfig>
): Promise<Ec2DeploymentHuntPlugin> => {
  const { Ec2DeploymentHuntPlugin: HuntPlugin } = await import('./plugin');
  return new HuntPlugin(context);
};
