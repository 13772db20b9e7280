/** What a session is recognised by. */
export const nameOfSession = (agent: string | null | undefined): string => agent ?? 'Unknown browser';
