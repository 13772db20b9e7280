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
    about: 'Apply the same change to several people on several accounts.',
  },
  { to: '/business/new/file', label: 'CSV file', about: 'Different changes for different people: one row each.' },
  {
    to: '/business/new/replace',
    label: 'Replace a role',
    about: 'Replace one role with another for everyone who has it.',
  },
  {
    to: '/business/new/like',
    label: 'Copy access',
    about: 'Give people the roles of a colleague, or hand over your own.',
  },
  { to: '/business/new/offboard', label: 'Offboard', about: 'Remove people who leave from all accounts.' },
] as const;

/** Shows the five ways to create a bulk operation. Each leads to the operation's page, where the plan is reviewed and run. */
export function NewPage() {
  const { standing } = useApp();
  const organization = useOrganization();
  if (standing === 'member' || standing === 'auditor') {
    return (
      <Page title="New operation">
        <EmptyState
          icon={<UsersIcon />}
          title={standing === 'auditor' ? 'Auditors can’t make changes' : 'You don’t administer any account'}
        >
          {standing === 'auditor'
            ? `Ask a manager of ${organization.name} to create the plan.`
            : `Business Manager changes who has access to many accounts at once. Ask a manager of ${organization.name} or an administrator of the accounts.`}
        </EmptyState>
      </Page>
    );
  }
  if (!organization.businessManagerEnabled) {
    return (
      <Page title="New operation">
        <EmptyState
          icon={<OrganizationIcon />}
          title={`Business Manager is off for ${organization.name}`}
          action={
            <ButtonLink to="/accounts" variant="default">
              Go to accounts
            </ButtonLink>
          }
        >
          <p className={classes.paragraph}>
            Business Manager changes who has access to many accounts at once: add a team to twenty accounts, assign
            roles from a CSV file, or remove someone who leaves from all accounts. You review a plan before anything
            changes, and you can undo the run.
          </p>
          <p className={classes.paragraph}>
            {standing === 'staff'
              ? 'When the customer has agreed, turn on Business Manager for them on the Organizations page.'
              : 'Ask your Roster representative to turn it on. Until then, you can add and edit people on each account.'}
          </p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="New operation" about="Create a plan, review it, then run it. Nothing changes until you run it.">
      <nav className={look.ways} aria-label="Ways to create a plan">
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
          Your operations can only change accounts that you administer. Rows for other accounts are refused, and the
          plan shows which.
        </p>
      )}
      <Outlet />
    </Page>
  );
}
