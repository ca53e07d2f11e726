import { EuiCallOut, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { cutText } from '../../common/result/cut_text';
import type { AddressProblem } from '../services/url_state';
import { visibleText } from '../../common/result/visible_text';

const MOST_NAMES = 5;
const NAME_CHARACTERS = 60;

const namesOf = (names: readonly string[]): string => {
  const unique = [...new Set(names)];
  const shown = unique
    .slice(0, MOST_NAMES)
    .map((name) => `“${visibleText(cutText(name, NAME_CHARACTERS))}”`)
    .join(', ');
  const more = unique.length - MOST_NAMES;
  return more <= 0
    ? shown
    : i18n.translate('ec2DeploymentHunt.address.andMore', {
        defaultMessage: '{names} and {more} more',
        values: { names: shown, more },
      });
};

const sentences = (problems: readonly AddressProblem[]): readonly string[] => {
  const named = (kind: AddressProblem['kind']) =>
    problems.filter((problem) => problem.kind === kind).map(({ name }) => name);
  const unknown = named('unknown');
  const damaged = named('damaged');
  const said: string[] = [];
  if (named('too_long').length > 0) {
    said.push(
      i18n.translate('ec2DeploymentHunt.address.tooLong', {
        defaultMessage: 'It is too long, so none of it was read.',
      })
    );
  }
  if (unknown.length > 0) {
    said.push(
      i18n.translate('ec2DeploymentHunt.address.unknown', {
        defaultMessage: 'Not known here and ignored: {names}.',
        values: { names: namesOf(unknown) },
      })
    );
  }
  if (damaged.length > 0) {
    said.push(
      i18n.translate('ec2DeploymentHunt.address.damaged', {
        defaultMessage: 'Not readable and ignored: {names}.',
        values: { names: namesOf(damaged) },
      })
    );
  }
  if (damaged.includes('threshold')) {
    said.push(
      i18n.translate('ec2DeploymentHunt.address.threshold', {
        defaultMessage: 'A threshold is a whole number from 1, in digits.',
      })
    );
  }
  return said;
};

export interface AddressProblemsProps {
  problems: readonly AddressProblem[];
  onDismiss(): void;
}

/** Names what of the page's address has no effect. */
export const AddressProblems = ({ problems, onDismiss }: AddressProblemsProps) => {
  const said = sentences(problems);
  if (said.length === 0) return null;
  return (
    <EuiCallOut
      announceOnMount={false}
      size="s"
      color="warning"
      iconType="link"
      title={i18n.translate('ec2DeploymentHunt.address.title', {
        defaultMessage: 'A part of the address has no effect',
      })}
      onDismiss={onDismiss}
      data-test-subj="huntAddressProblems"
    >
      <EuiText size="s">
        <p className="eui-textBreakWord">
          {said.map((sentence) => (
            <span key={sentence}>
              <bdi>{sentence}</bdi>{' '}
            </span>
          ))}
        </p>
      </EuiText>
    </EuiCallOut>
  );
};
