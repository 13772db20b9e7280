import { createRouter } from '@tanstack/react-router';
import { accountRoute, overviewRoute } from './account/route';
import { accountsFileRoute, accountsRoute } from './accounts/route';
import { activityRoute } from './activity/route';
import { parse, stringify } from './address';
import { invitationsRoute } from './invitations/route';
import { operationRoute, operationsRoute } from './operations/route';
import { fileRoute, likeRoute, matrixRoute, newRoute, offboardRoute, replaceRoute } from './plan/route';
import { peopleRoute, personRoute } from './people/route';
import { Broken, Missing, rootRoute } from './root';
import { accountRolesRoute, rolesRoute } from './roles/route';
import { seatsRoute } from './seats/route';
import { settingsRoute } from './settings/route';
import { appRoute, startRoute } from './shell/route';
import { claimRoute, invitationRoute, resetRoute, signInRoute } from './signin/route';
import { staffRoute } from './staff/route';
import { usersRoute } from './users/route';

// One line for each view. Add a new first path segment to consolePaths in internal/server/console.go, too.
const routeTree = rootRoute.addChildren([
  signInRoute,
  invitationRoute,
  resetRoute,
  claimRoute,
  appRoute.addChildren([
    startRoute,
    accountsFileRoute,
    accountsRoute,
    accountRoute.addChildren([overviewRoute, usersRoute, accountRolesRoute]),
    rolesRoute,
    activityRoute,
    invitationsRoute,
    seatsRoute,
    operationsRoute,
    operationRoute,
    newRoute.addChildren([matrixRoute, fileRoute, offboardRoute, replaceRoute, likeRoute]),
    peopleRoute,
    personRoute,
    settingsRoute,
    staffRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch: parse,
  stringifySearch: stringify,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0, // TanStack Query decides what is stale
  // Keep the shell if a view throws an error.
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: Missing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
