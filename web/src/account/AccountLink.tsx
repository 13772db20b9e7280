import { Link } from '@tanstack/react-router';
import type { Platform } from '../gql/graphql';
import { AccountName } from './AccountName';

/** Shows an account in a list, with its name as a link to its page. */
export function AccountLink({ account: a }: { account: { platform: Platform; handle: string; name: string } }) {
  return (
    <AccountName account={a}>
      <Link
        to="/a/$platform/$handle"
        params={{ platform: a.platform.toLowerCase(), handle: a.handle }}
        className="quiet-link"
        title={a.name}
      >
        <strong>{a.name}</strong>
      </Link>
    </AccountName>
  );
}
