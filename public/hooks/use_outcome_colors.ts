import { useEuiTheme } from '@elastic/eui';
import { useMemo } from 'react';
import type { Outcome } from '../../common/cloudtrail/error_kind';

/** EUI's colours for the ways in which a call can end. Each is shown beside its word. */
export const useOutcomeColors = (): Readonly<Record<Outcome, string>> => {
  const {
    euiTheme: {
      colors: { vis },
    },
  } = useEuiTheme();
  return useMemo(
    () => ({
      success: vis.euiColorVisSuccess0,
      quota: vis.euiColorVisDanger0,
      capacity: vis.euiColorVisWarning0,
      rights: vis.euiColorVisRisk0,
      rehearsal: vis.euiColorVisNeutral0,
      unsupported: vis.euiColorVisGrey1,
      other: vis.euiColorVisGrey2,
    }),
    [vis]
  );
};
