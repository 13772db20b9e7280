import type { InvitationMailState } from '../gql/graphql';
import { near } from '../time/words';

export const mailNames: Record<InvitationMailState, string> = {
  WAITING: 'Not sent yet',
  SENT: 'Sent',
  REFUSED: 'Refused',
};
export const mailColors: Record<InvitationMailState, string> = { WAITING: 'yellow', SENT: 'green', REFUSED: 'red' };
export const mailStates = Object.keys(mailNames) as InvitationMailState[];

interface Mail {
  state: InvitationMailState;
  message?: string | null;
  at?: string | null;
}

/** Describes the delivery of an invitation's email in a sentence, with the mail server's message unchanged. */
export function mailSays({ state, message, at }: Mail, now: Date): string {
  switch (state) {
    case 'WAITING':
      return 'The email is waiting to be sent.';
    case 'SENT':
      return 'The mail server accepted the email.';
    case 'REFUSED': {
      const next = at
        ? `The next attempt is ${near(new Date(at), now)}.`
        : 'There are no further attempts. Check the address, then send it again.';
      return `The mail server refused the email: “${message ?? ''}” ${next}`;
    }
  }
}
