/** Told as rows are found; may be called for every row. */
export type OnRows = (rowsFound: number) => void;
