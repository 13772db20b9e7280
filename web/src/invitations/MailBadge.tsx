import { Badge } from '@mantine/core';
import type { InvitationMailState } from '../gql/graphql';
import { mailColors, mailNames } from './words';

/** How far an invitation's mail has come. */
export const MailBadge = ({ state }: { state: InvitationMailState }) => (
  <Badge variant="light" color={mailColors[state]} tt="none">
    {mailNames[state]}
  </Badge>
);
