/** A person as the API tells of them, or as somebody typed them. */
export interface Named {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  email: string;
}

/** What a person is called: their email where no name is known. */
export const nameOf = ({ firstName, lastName, email }: Named): string =>
  `${firstName ?? ''} ${lastName ?? ''}`.trim() || email;

/** Emails are compared as the API compares them: trimmed, in NFC, without regard to case (H1). */
export const emailKey = (address: string): string => address.trim().normalize('NFC').toLowerCase();

export const sameEmail = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && emailKey(a) === emailKey(b);
