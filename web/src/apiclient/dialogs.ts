export const clientDialogs = ['new', 'edit', 'rotate', 'revoke'] as const;
export type ClientDialog = (typeof clientDialogs)[number];
