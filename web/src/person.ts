/** A person of the API, or as typed by the user. */
export interface Named {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  email: string;
}

/** Returns a person's full name, or the email if no name is known. */
export const nameOf = ({ firstName, lastName, email }: Named): string =>
  `${firstName ?? ''} ${lastName ?? ''}`.trim() || email;

/** Normalizes an email for comparison, like the API does: trimmed, in NFC and in lower case (H1). */
export const emailKey = (address: string): string => address.trim().normalize('NFC').toLowerCase();

export const sameEmail = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && emailKey(a) === emailKey(b);
