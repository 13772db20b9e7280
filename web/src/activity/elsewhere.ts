// Views that an event leads to.
export const personPath = (id: string): string => `/users/${id}`;
export const operationPath = (id: string): string => `/business/${id}`;
