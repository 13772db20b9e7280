/** Days within which an access ends. */
export const spans = ['7', '30', '90'] as const;
