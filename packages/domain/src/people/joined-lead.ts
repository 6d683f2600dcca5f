interface Led {
  readonly lead: readonly string[];
}

/**
 * What is led under one name, led under another: no name stands twice. What is not led under it is left out.
 * Example: "A. Brook" joined with "Ada Brook" makes of "A. Brook" and "Ben Hill" Ada Brook and Ben Hill.
 */
export const joinedLead = <Item extends Led>(items: readonly Item[], from: string, to: string): Item[] =>
  items
    .filter(({ lead }) => lead.includes(from))
    .map((item) => ({ ...item, lead: [...new Set(item.lead.map((one) => (one === from ? to : one)))] }));
