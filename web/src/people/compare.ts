interface Membership<Account> {
  account: Account;
  roles: { name: string }[];
}

interface Line<Account> {
  account: Account;
  /** Names of roles, empty if the person is not on the account. */
  mine: string[];
  theirs: string[];
  same: boolean;
}

/** Compares the roles of two people on every account that at least one of them is on, ordered by name and handle. */
export function compare<Account extends { id: string; name: string; handle: string }>(
  mine: Membership<Account>[],
  theirs: Membership<Account>[],
): Line<Account>[] {
  const names = (all: Membership<Account>[], id: string) =>
    (all.find((m) => m.account.id === id)?.roles ?? []).map((r) => r.name).toSorted();
  const accounts = [...new Map([...mine, ...theirs].map(({ account }) => [account.id, account])).values()];
  return accounts
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.handle.localeCompare(b.handle))
    .map((account) => {
      const [left, right] = [names(mine, account.id), names(theirs, account.id)];
      return { account, mine: left, theirs: right, same: left.join('\n') === right.join('\n') };
    });
}
