import { Link, Outlet } from '@tanstack/react-router';
import { ButtonLink } from '../action/ButtonLink';
import { EmptyState } from '../feedback/EmptyState';
import { OrganizationIcon, UsersIcon } from '../icons';
import { Page } from '../page';
import { useApp, useOrganization } from '../shell/context';
import classes from './plan.module.css';
import look from './ways.module.css';

const ways = [
  {
    to: '/business/new',
    label: 'People and accounts',
    about: 'Every chosen person on every chosen account, in one go.',
  },
  { to: '/business/new/file', label: 'CSV file', about: 'Different people, accounts and roles: one row each.' },
  { to: '/business/new/replace', label: 'Role for role', about: 'One role becomes another wherever it is held.' },
  { to: '/business/new/offboard', label: 'Offboard', about: 'People who leave lose access everywhere.' },
] as const;

/** How a bulk operation comes to be, in four ways. Each ends at the operation's page, where the plan is looked at and run. */
export function NewPage() {
  const { standing } = useApp();
  const organization = useOrganization();
  if (standing === 'member' || standing === 'auditor') {
    return (
      <Page title="New operation">
        <EmptyState
          icon={<UsersIcon />}
          title={standing === 'auditor' ? 'Auditors read all and change nothing' : 'You administer no account'}
        >
          {standing === 'auditor'
            ? `Ask a manager of ${organization.name} to make the plan.`
            : `Business Manager changes who has access to many accounts at once. Ask a manager of ${organization.name}, or an administrator of the accounts.`}
        </EmptyState>
      </Page>
    );
  }
  if (!organization.businessManagerEnabled) {
    return (
      <Page title="New operation">
        <EmptyState
          icon={<OrganizationIcon />}
          title={`${organization.name} does not have Business Manager yet`}
          action={
            <ButtonLink to="/accounts" variant="default">
              Go to the accounts
            </ButtonLink>
          }
        >
          <p className={classes.paragraph}>
            Business Manager changes who has access to many accounts at once: add a team to twenty accounts, give roles
            from a CSV file, take somebody who leaves off everything. Each change is planned, looked at, and can be
            undone.
          </p>
          <p className={classes.paragraph}>
            {standing === 'staff'
              ? 'You are on the vendor’s staff: onboard the organization on its page under Organizations, once that is agreed with the customer.'
              : 'It is set up by the vendor. Ask your account manager there to onboard the organization. Until then, people are added and changed account by account.'}
          </p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="New operation" about="First a plan: it changes nothing. You look at it, then you run it.">
      <nav className={look.ways} aria-label="Ways to make a plan">
        {ways.map(({ to, label, about }) => (
          <Link
            key={to}
            to={to}
            className={look.way}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <strong>{label}</strong>
            <span>{about}</span>
          </Link>
        ))}
      </nav>
      {standing === 'administrator' && (
        <p className={classes.scope}>
          You are an administrator of some accounts, so an operation of yours reaches those. Rows on other accounts are
          refused, and the plan says which.
        </p>
      )}
      <Outlet />
    </Page>
  );
}
