import type { CorrectedRow } from '../../common/result/corrected_row';

const hasSeveral = (accounts: ReadonlyArray<string | null>): boolean => new Set(accounts).size > 1;

/**
 * The accounts that tell rows apart whose principals have the same short name, by the key of the row:
 * those in which they called, or those of their ARNs where all called in the same one. Rows that no
 * account tells apart, and rows with a name of their own, have none.
 */
export const tellingAccounts = (
  rows: readonly CorrectedRow[]
): ReadonlyMap<string, string | null> => {
  const firsts = new Map<string | null, CorrectedRow>();
  const several = new Map<string | null, CorrectedRow[]>();
  for (const row of rows) {
    const { name } = row.principal;
    const first = firsts.get(name);
    const same = several.get(name);
    if (first === undefined) firsts.set(name, row);
    else if (same === undefined) several.set(name, [first, row]);
    else same.push(row);
  }
  const accounts = new Map<string, string | null>();
  for (const same of several.values()) {
    if (hasSeveral(same.map(({ account }) => account))) {
      for (const { key, account } of same) accounts.set(key, account);
    } else if (hasSeveral(same.map(({ principal }) => principal.account))) {
      for (const { key, principal } of same) accounts.set(key, principal.account);
    }
  }
  return accounts;
};
