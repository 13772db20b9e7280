import { Alert, AppShell, Burger, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../action/ButtonLink';
import { EmptyState } from '../feedback/EmptyState';
import { OrganizationIcon } from '../icons';
import { Finder } from '../keyboard/Finder';
import { useLive } from '../live';
import { AccountSwitcher } from './AccountSwitcher';
import { useApp } from './context';
import { Mark } from './Mark';
import { Navigation } from './Navigation';
import { OpenInvitations } from './OpenInvitations';
import { OrganizationSwitcher } from './OrganizationSwitcher';
import { ReachBar } from './ReachBar';
import { SchemeButton } from './SchemeButton';
import { SeatMeter } from './SeatMeter';
import classes from './shell.module.css';
import { ViewerMenu } from './ViewerMenu';

/** Views that need no organization. */
const anywhere = ['/settings', '/staff'];

/** Shows the frame of every view: the switchers, the viewer's menu and the navigation. */
export function Shell() {
  const { organization, viewer, standing } = useApp();
  useLive(organization?.id, standing !== 'member');
  const [open, menu] = useDisclosure();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (s) => s.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    menu.close();
    main.current?.focus({ preventScroll: true }); // screen readers start at the top of the new page
  }, [path, menu]);

  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={0}
      className={classes.shell}
    >
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <AppShell.Header className={classes.header}>
        <Burger
          opened={open}
          onClick={menu.toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={open ? 'Close navigation' : 'Open navigation'}
        />
        <Mark />
        {viewer.organizations.length > 1 && <OrganizationSwitcher />}
        {organization && <AccountSwitcher organization={organization} />}
        <div className={classes.space} />
        <Finder />
        {organization && <SeatMeter organization={organization} />}
        <SchemeButton />
        <ViewerMenu />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} data-open={open || undefined}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <ReachBar />
        <OpenInvitations />
        {organization?.archivedAt && (
          <Alert color="yellow" variant="light" role="status" m="md">
            {organization.name} is archived. Only Roster staff can see it, and nothing in it can change until it is
            restored.{' '}
            <Link to="/staff" search={{ archived: 'yes', q: organization.slug }}>
              See archived organizations
            </Link>
          </Alert>
        )}
        {organization || anywhere.some((p) => path.startsWith(p)) ? <Outlet /> : <Nowhere />}
      </AppShell.Main>
    </AppShell>
  );
}

/** Shows that the viewer has no organization, or cannot access the one of the URL. */
function Nowhere() {
  const { viewer } = useApp();
  const first = viewer.organizations[0];
  if (first) {
    return (
      <EmptyState
        whole
        icon={<OrganizationIcon />}
        title="You don’t have access to this organization"
        action={
          <Button component="a" href={`/?org=${first.slug}`}>
            Go to {first.name}
          </Button>
        }
      >
        Ask the person who sent you the link for an invitation, or choose another organization above.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      whole
      icon={<OrganizationIcon />}
      title="You are not in any organization"
      action={
        viewer.isStaff && (
          <ButtonLink to="/staff" search={{ dialog: 'new' }}>
            Create your first organization
          </ButtonLink>
        )
      }
    >
      {viewer.isStaff
        ? 'There are no organizations yet. An organization is a customer with seats, accounts and people.'
        : 'Your access has ended or hasn’t started yet. Ask a manager of your organization to invite you.'}
    </EmptyState>
  );
}
