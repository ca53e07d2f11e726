import { correctedRows } from '../../common/result/corrected_row';
import { correctedQueryRow } from './corrected_answer.mock';
import { tellingAccounts } from './telling_accounts';

const accountsOf = (...of: ReadonlyArray<[actor: string | null, account: string | null]>) => {
  const rows = correctedRows(
    of.map(([actor, account]) => correctedQueryRow({ actor, account, user_names: [] })),
    null
  );
  const accounts = tellingAccounts(rows);
  return rows.map(({ key }) => accounts.get(key));
};

const role = (account: string, name = 'BatchRunner'): string =>
  `arn:aws:iam::${account}:role/${name}`;

describe('the accounts that tell principals of one name apart', () => {
  it('are those in which they called', () => {
    expect(accountsOf([role('1'), '1'], [role('2'), '2'], [role('1', 'Alone'), '1'])).toEqual([
      '1',
      '2',
      undefined,
    ]);
    expect(accountsOf([role('1'), '1'], [role('1'), null])).toEqual(['1', null]);
    expect(accountsOf([null, '1'], [null, '2'])).toEqual(['1', '2']);
  });

  it('are those of their ARNs where they called in the same one', () => {
    expect(accountsOf([role('1'), '3'], [role('2'), '3'])).toEqual(['1', '2']);
  });

  it('are none where they tell nothing apart', () => {
    expect(accountsOf([role('1'), '1'], ['arn:aws:iam::1:user/BatchRunner', '1'])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
