import { Link } from '@tanstack/react-router';
import { useApp } from './context';
import { useCurrentAccount } from './current';
import { accountPlaces, organizationPlaces, vendorPlaces } from './places';
import { platformNames } from '../account/platform';
import { CodeIcon, SettingsIcon } from '../icons';
import classes from './shell.module.css';

/** Shows links to the views that the viewer can use. */
export function Navigation() {
  const { organization, standing } = useApp();
  const account = useCurrentAccount();
  const params = account && { platform: account.platform.toLowerCase(), handle: account.handle };
  return (
    <nav aria-label="Main" className={classes.nav}>
      {params && (
        <section aria-labelledby="nav-account">
          <h2 id="nav-account" className={classes.navTitle} title={account.name}>
            @{account.handle}
            <span>{platformNames[account.platform]}</span>
          </h2>
          {accountPlaces
            .filter((p) => p.for.includes(standing))
            .map(({ to, label, icon: Icon }) => (
              <Link
                key={to}
                to={to}
                params={params}
                className={classes.navLink}
                activeOptions={{ exact: true, includeSearch: false }}
              >
                <Icon />
                {label}
              </Link>
            ))}
        </section>
      )}
      {organization && (
        <section aria-labelledby="nav-organization">
          <h2 id="nav-organization" className={classes.navTitle}>
            {organization.name}
          </h2>
          {organizationPlaces
            .filter((p) => p.for.includes(standing))
            .map(({ to, label, icon: Icon }) => (
              <Link
                key={to}
                to={to}
                className={classes.navLink}
                activeOptions={{ exact: to === '/', includeSearch: false }}
              >
                <Icon />
                {label}
              </Link>
            ))}
        </section>
      )}
      {standing === 'staff' && (
        <section aria-labelledby="nav-vendor">
          <h2 id="nav-vendor" className={classes.navTitle}>
            Staff
          </h2>
          {vendorPlaces.map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} className={classes.navLink} activeOptions={{ includeSearch: false }}>
              <Icon />
              {label}
            </Link>
          ))}
        </section>
      )}
      <div className={classes.space} />
      <Link to="/settings" className={classes.navLink} activeOptions={{ includeSearch: false }}>
        <SettingsIcon />
        Settings
      </Link>
      <a href="/graphiql" className={classes.navLink}>
        <CodeIcon />
        GraphiQL
      </a>
    </nav>
  );
}
