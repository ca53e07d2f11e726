import type { RowAftermath } from '../../../common/queries/row_aftermath';
import { madeBy, terminatedIn } from './made_by';

const event = (values: Partial<RowAftermath>): RowAftermath => ({
  at: '2018-08-20T14:00:00.000Z',
  action: 'CreateUser',
  target: ['helper'],
  outcome: 'success',
  error_code: null,
  id: 'a',
  index: 'logs',
  ...values,
});

it('names the users and roles that were made or changed', () => {
  expect(
    madeBy([
      event({}),
      event({ action: 'PutRolePolicy', target: ['deploy'] }),
      event({ action: 'StopInstances', target: ['i-1'] }),
    ])
  ).toEqual([
    { kind: 'user', name: 'helper' },
    { kind: 'role', name: 'deploy' },
  ]);
});

it('leaves out what was refused', () => {
  expect(madeBy([event({ outcome: 'rights' })])).toEqual([]);
});

it('knows which instances were terminated, and not which were only tried', () => {
  const ended = terminatedIn([
    event({ action: 'TerminateInstances', target: ['i-1', 'i-2'] }),
    event({ action: 'TerminateInstances', target: ['i-3'], outcome: 'rights' }),
    event({ action: 'StopInstances', target: ['i-4'] }),
  ]);
  expect([...ended]).toEqual(['i-1', 'i-2']);
});
