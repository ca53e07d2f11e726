import { i18n } from '@kbn/i18n';
import { cutText } from '../../common/result/cut_text';
import { formatNumber } from '../services/number_format';
import { visibleText } from '../../common/result/visible_text';

/** The most characters of one text from the logs that are shown. */
const LIMIT = 8_000;

export interface LogTextProps {
  text: string;
}

/**
 * A text from the logs, which an attacker may have written: isolated from the direction of the text
 * around it, with unseen characters made visible, and cut.
 */
export const LogText = ({ text }: LogTextProps) =>
  text.length <= LIMIT ? (
    <bdi>{visibleText(text)}</bdi>
  ) : (
    <>
      <bdi>{visibleText(cutText(text, LIMIT))}</bdi>
      <em>
        {i18n.translate('ec2DeploymentHunt.logText.cut', {
          defaultMessage: ' ({count} characters in all; copy to see the rest)',
          values: { count: formatNumber(text.length) },
        })}
      </em>
    </>
  );
