// Views that are looked up when they are followed: what they read from the address is theirs.
export const activityPath: string = '/activity';
export const offboardPath: string = '/business/new';
