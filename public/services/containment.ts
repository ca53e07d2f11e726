import { credentialsStep } from './containment_credentials';
import { instancesStep } from './containment_instances';
import { relaunchStep } from './containment_relaunch';
import type { ContainmentCommand, ContainmentFacts, ContainmentStep } from './containment_step';
import { notAllowed, unique, words } from './containment_words';

const accountStep = ({ account }: ContainmentFacts): ContainmentStep => ({
  id: 'account',
  commands: [{ id: 'who_am_i', text: 'aws sts get-caller-identity --query=Account --output=text' }],
  leftOut: notAllowed('account', [account]),
  way: null,
});

const madeStep = ({ made }: ContainmentFacts): ContainmentStep => {
  const namesOf = (wanted: 'user' | 'role'): string[] =>
    unique(made.filter(({ kind }) => kind === wanted).map(({ name }) => name));
  const commands: ContainmentCommand[] = [];
  const users = words('name', namesOf('user'));
  const roles = words('name', namesOf('role'));
  if (users.length > 0) {
    commands.push({
      id: 'show_user',
      text: users
        .flatMap((user) => [
          `aws iam list-access-keys --user-name=${user}`,
          `aws iam list-attached-user-policies --user-name=${user}`,
        ])
        .join('\n'),
    });
  }
  if (roles.length > 0) {
    commands.push({
      id: 'show_role',
      text: roles.map((role) => `aws iam get-role --role-name=${role}`).join('\n'),
    });
  }
  return {
    id: 'made',
    commands,
    leftOut: notAllowed('name', [...namesOf('user'), ...namesOf('role')]),
    way: null,
  };
};

/**
 * How to contain what a row shows, in the responders' order: first what would launch again, then
 * the instances, then the credentials, then what was made in the meantime. Text for a person to
 * read, copy and run; nothing here runs anything. A value from the logs is written into a command
 * only when it is what AWS allows at that place, and then as one quoted word.
 */
export const containment = (facts: ContainmentFacts): ContainmentStep[] => [
  accountStep(facts),
  relaunchStep(facts),
  instancesStep(facts),
  credentialsStep(facts),
  madeStep(facts),
];
