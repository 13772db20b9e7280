import { Tabs } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ApiClients } from '../apiclient/ApiClients';
import { Page } from '../page';
import { useApp } from '../shell/context';
import { Keyboard } from './Keyboard';
import { Mails } from './Mails';
import { OrganizationMails } from './OrganizationMails';
import { Password } from './Password';
import { settingsViews } from './route';
import classes from './settings.module.css';
import { OrganizationForms } from './OrganizationForms';
import { You } from './You';

const route = getRouteApi('/app/settings');

/** Shows the viewer's own settings and, for viewers who manage or audit the organization, its name, time zone, emails and API clients. */
export function SettingsPage() {
  const { viewer, standing, organization } = useApp();
  const { view = 'you' } = route.useSearch();
  const navigate = useNavigate({ from: '/settings' });
  const clients = organization && ['manager', 'auditor', 'staff'].includes(standing) ? organization : null;
  const manages = organization && ['manager', 'staff'].includes(standing) ? organization : null;
  const mails = !viewer.isStaff && Boolean(viewer.email);
  const shown =
    (view === 'mails' && !mails) || (view === 'clients' && !clients) || (view === 'organization' && !manages)
      ? 'you'
      : view;
  return (
    <Page title="Settings">
      <Tabs
        value={shown}
        keepMounted={false}
        className={classes.tabs}
        onChange={(next) =>
          void navigate({
            search: ({ org }) => ({ org, view: next === 'you' ? undefined : settingsViews.find((v) => v === next) }),
          })
        }
      >
        <Tabs.List>
          <Tabs.Tab value="you">You</Tabs.Tab>
          <Tabs.Tab value="password">Password and devices</Tabs.Tab>
          {mails && <Tabs.Tab value="mails">Emails</Tabs.Tab>}
          <Tabs.Tab value="keyboard">Keyboard</Tabs.Tab>
          {manages && <Tabs.Tab value="organization">Organization</Tabs.Tab>}
          {clients && <Tabs.Tab value="clients">API clients</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="you" className={classes.panel}>
          <You />
        </Tabs.Panel>
        <Tabs.Panel value="password" className={classes.panel}>
          <Password />
        </Tabs.Panel>
        {mails && (
          <Tabs.Panel value="mails" className={classes.panel}>
            <Mails />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="keyboard" className={classes.panel}>
          <Keyboard />
        </Tabs.Panel>
        {manages && (
          <Tabs.Panel value="organization" className={classes.panel}>
            <OrganizationForms key={manages.id} organization={manages} />
            <OrganizationMails organization={manages} />
          </Tabs.Panel>
        )}
        {clients && (
          <Tabs.Panel value="clients" className={classes.panel}>
            <ApiClients organization={clients} />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}
