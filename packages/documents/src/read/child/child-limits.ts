export interface ChildLimits {
  readonly milliseconds: number;
  /** V8's own heap; the rest of the process and the file's bytes come on top of it. */
  readonly heapMegabytes: number;
  /** All that the process may hold. */
  readonly residentMegabytes: number;
}

/** A workbook of 10,000 rows takes a few seconds and stays well below these; a worker reads several papers at once. */
export const childLimits: ChildLimits = { milliseconds: 60_000, heapMegabytes: 125, residentMegabytes: 250 };
