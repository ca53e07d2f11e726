import { EuiButtonEmpty, EuiCopy } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface CopyButtonProps {
  /** What is copied, exactly as it is. */
  text: string;
  label: string;
}

export const CopyButton = ({ text, label }: CopyButtonProps) => (
  <EuiCopy
    textToCopy={text}
    afterMessage={i18n.translate('ec2DeploymentHunt.copy.done', { defaultMessage: 'Copied' })}
  >
    {(copy) => (
      <EuiButtonEmpty size="xs" iconType="copy" flush="left" onClick={copy}>
        {label}
      </EuiButtonEmpty>
    )}
  </EuiCopy>
);
