import type { CasesPublicStart } from '@kbn/cases-plugin/public';
import type { CoreStart } from '@kbn/core/public';
import { offerOnly } from '../offer_only';
import { caseRights } from './case_rights';

/** The start contract of the `cases` plugin. */
export const casesContract = (
  capabilities: CoreStart['application']['capabilities']
): CasesPublicStart =>
  offerOnly('cases', {
    helpers: offerOnly('cases.helpers', { canUseCases: () => caseRights(capabilities) }),
  });
