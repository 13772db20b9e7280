import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CheckIcon } from '../icons';
import { Page } from '../page';
import { AccountsInBulk } from '../plan/Entry';
import { LeaveAccount } from '../users/LeaveAccount';
import { useApp } from '../shell/context';
import { useAccount } from './account';
import classes from './account.module.css';
import { platformNames } from './platform';
import { capabilities, capabilityNames, moduleNames } from './words';

/** What an account is, and what the viewer may do on it. */
export function OverviewPage() {
  const account = useAccount();
  const { primaryUser: primary, viewerPermissions: mine } = account;
  const { standing, organization } = useApp();
  // What nobody else can do.
  const removal = standing === 'staff' && organization ? { to: '/staff' as const, search: { dialog: 'primary' as const, of: organization.slug, account: `${account.platform.toLowerCase()}/${account.handle}` } } : null;
  return (
    <Page title={account.name} about={<>@{account.handle} on {platformNames[account.platform]}{account.archived && ' · Archived: nobody has access any more'}</>} actions={<><LeaveAccount account={account} /><AccountsInBulk account={account} /></>}>
      <dl className={classes.facts}>
        <div><dt>Handle</dt><dd>@{account.handle}</dd></div>
        <div><dt>Platform</dt><dd>{platformNames[account.platform]}</dd></div>
        <div><dt>Group</dt><dd>{account.group ?? 'None'}</dd></div>
        <div>
          <dt>Primary user</dt>
          <dd>{primary ? <>{`${primary.firstName} ${primary.lastName}`.trim() || primary.email} <Anchor href={`mailto:${primary.email}`} size="sm">{primary.email}</Anchor>{removal && <> · <Link {...removal} className={classes.removal}>Remove</Link></>}</> : 'None, or not visible to you'}</dd>
        </div>
        <div><dt>Modules open to you</dt><dd>{mine.modules.length > 0 ? mine.modules.map((m) => moduleNames[m]).join(', ') : 'None'}</dd></div>
      </dl>
      <h2 className={classes.subtitle}>What you may do here</h2>
      {mine.capabilities.length === 0
        ? <p className={classes.dimmed}>Nothing yet. Ask an administrator of this account for a role.</p>
        : (
          <ul className={classes.capabilities}>
            {capabilities.filter((c) => mine.capabilities.includes(c)).map((c) => <li key={c}><CheckIcon size={16} />{capabilityNames[c]}</li>)}
          </ul>
        )}
    </Page>
  );
}
