/** Numbers of days within which access ends. */
export const spans = ['7', '30', '90'] as const;
