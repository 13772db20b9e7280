import { createContext } from 'react';

/** Whether what stands in a row belongs to the one that Tab reaches. */
export const RowAtHand = createContext(true);
