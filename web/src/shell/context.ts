import { getRouteApi } from '@tanstack/react-router';
import type { Organization, Standing, Viewer } from './viewer';

const app = getRouteApi('/app');

/** Who is signed in, where, and as what. */
export function useApp(): { viewer: Viewer; organization: Organization | null; standing: Standing } {
  return app.useRouteContext();
}

/** The organization that is shown: every view below the shell has one. */
export function useOrganization(): Organization {
  const { organization } = useApp();
  if (!organization) throw new Error('a view is shown without an organization');
  return organization;
}

/** What one request and one operation may take, as the API says. */
export const useLimits = (): Viewer['limits'] => useApp().viewer.limits;
