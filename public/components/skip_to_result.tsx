import { EuiSkipLink, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo } from 'react';
import { RESULT_ID } from './result_area';

/** The first thing that the keyboard meets: past all controls to the rows. */
export const SkipToResult = memo(() => {
  const { euiTheme } = useEuiTheme();
  const { xs } = euiTheme.size;
  return (
    <EuiSkipLink
      destinationId={RESULT_ID}
      // Fixed, it would lie below the header: the page's layer is under it.
      position="absolute"
      overrideLinkBehavior={true}
      style={{ insetBlockStart: xs, insetInlineStart: xs, zIndex: 1 }}
    >
      {i18n.translate('ec2DeploymentHunt.skipToResult', { defaultMessage: 'Skip to the result' })}
    </EuiSkipLink>
  );
});
SkipToResult.displayName = 'SkipToResult';
