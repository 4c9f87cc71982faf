/** Rows and columns of the hidden sheet of data, counted from 0, that its writer and its reader share. */
export const dataPlaces = { number: [0, 1], version: [1, 1], schema: [2, 1], firstEntry: 5 } as const;
