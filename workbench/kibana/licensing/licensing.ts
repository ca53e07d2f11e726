import type { LicensingPluginStart } from '@kbn/licensing-plugin/public';
import { offerOnly } from '../offer_only';

/** `licensing` of a trial, in which everything is licensed. */
export const licensing: LicensingPluginStart = offerOnly('licensing', {
  getLicense: () =>
    Promise.resolve(offerOnly('license', { isActive: true, hasAtLeast: () => true })),
});
