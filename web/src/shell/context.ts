import { getRouteApi } from '@tanstack/react-router';
import type { Organization, Standing, Viewer } from './viewer';

const app = getRouteApi('/app');

/** Returns the viewer, the current organization and the viewer's standing in it. */
export function useApp(): { viewer: Viewer; organization: Organization | null; standing: Standing } {
  return app.useRouteContext();
}

/** Returns the current organization. Every view inside the shell has one, except those that need none. */
export function useOrganization(): Organization {
  const { organization } = useApp();
  if (!organization) throw new Error('a view is shown without an organization');
  return organization;
}

/** Returns the API's limits of requests and operations. */
export const useLimits = (): Viewer['limits'] => useApp().viewer.limits;
