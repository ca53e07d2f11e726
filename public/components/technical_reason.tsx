import { EuiAccordion, EuiCodeBlock, useGeneratedHtmlId } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { cutText } from '../../common/result/cut_text';
import { visibleText } from '../../common/result/visible_text';
import { CopyButton } from './copy_button';

const LIMIT = 8_000;

/** Line breaks of a reason are its own and help to read it. */
const visibleLines = (text: string): string => text.split(/\r?\n/).map(visibleText).join('\n');

/** The cause in the cluster's own words: folded, shown as text, and copied as it came. */
export const TechnicalReason = ({ reason }: { reason: string }) => (
  <EuiAccordion
    id={useGeneratedHtmlId({ prefix: 'reason' })}
    buttonContent={i18n.translate('ec2DeploymentHunt.reason.title', {
      defaultMessage: 'Technical reason',
    })}
    paddingSize="s"
  >
    <EuiCodeBlock
      fontSize="s"
      paddingSize="s"
      overflowHeight={200}
      whiteSpace="pre-wrap"
      transparentBackground={true}
      className="eui-textLeft"
    >
      {visibleLines(cutText(reason, LIMIT))}
    </EuiCodeBlock>
    <CopyButton
      text={reason}
      label={i18n.translate('ec2DeploymentHunt.reason.copy', { defaultMessage: 'Copy the reason' })}
    />
  </EuiAccordion>
);
