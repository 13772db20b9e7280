import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Platform } from '../gql/graphql';
import { useApp, useOrganization } from '../shell/context';
import { accountOptions } from './account';
import { handleOf } from './manage';

interface Props {
  /** Whether the API has refused the handle. */
  refused: boolean;
  platform: Platform;
  handle: string;
  /** The id of the account that is being edited. */
  but?: string;
}

/** Shows which account already has a refused handle. */
export function HandleTaken({ refused, platform, handle, but }: Props) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const place = { platform, handle: handleOf(handle) };
  const found = useQuery({
    ...accountOptions(organization.id, viewer.organizations.length > 1, place),
    enabled: refused && place.handle !== '',
  }).data;
  if (!refused || !found || found.id === but) return null;
  return (
    <Alert variant="light" color="gray" py="xs">
      This handle belongs to the account {found.name}.{' '}
      <Link to="/a/$platform/$handle" params={{ platform: platform.toLowerCase(), handle: found.handle }}>
        Open account
      </Link>
    </Alert>
  );
}
