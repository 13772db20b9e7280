import { createContext } from 'react';

/** Whether a row is the one that Tab reaches, for the content of the row. */
export const RowAtHand = createContext(true);
