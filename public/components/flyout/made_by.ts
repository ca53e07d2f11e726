import type { RowAftermath } from '../../../common/queries/row_aftermath';
import type { ContainmentFacts } from '../../services/containment_step';

const ACTIONS: ReadonlyMap<string, 'user' | 'role'> = new Map([
  ['CreateUser', 'user'],
  ['CreateAccessKey', 'user'],
  ['CreateLoginProfile', 'user'],
  ['UpdateLoginProfile', 'user'],
  ['AddUserToGroup', 'user'],
  ['AttachUserPolicy', 'user'],
  ['PutUserPolicy', 'user'],
  ['CreateRole', 'role'],
  ['AttachRolePolicy', 'role'],
  ['PutRolePolicy', 'role'],
  ['UpdateAssumeRolePolicy', 'role'],
  ['AddRoleToInstanceProfile', 'role'],
]);

/** Users and roles that a principal made, or gave keys or rights; refused attempts made nothing. */
export const madeBy = (rows: readonly RowAftermath[]): ContainmentFacts['made'] =>
  rows.flatMap(({ action, outcome, target }) => {
    const kind = ACTIONS.get(action);
    return kind === undefined || outcome !== 'success'
      ? []
      : target.map((name) => ({ kind, name }));
  });

/** Instances whose termination succeeded. */
export const terminatedIn = (rows: readonly RowAftermath[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ action, outcome }) => action === 'TerminateInstances' && outcome === 'success')
      .flatMap(({ target }) => target)
  );
