import { Badge } from '@mantine/core';
import type { InvitationMailState } from '../gql/graphql';
import { mailColors, mailNames } from './words';

/** Shows the delivery state of an invitation's email. */
export const MailBadge = ({ state }: { state: InvitationMailState }) => (
  <Badge variant="light" color={mailColors[state]} tt="none">
    {mailNames[state]}
  </Badge>
);
