/** Tables and paragraphs are numbered through the whole paper, over all its sheets. */
export interface BlockNumbers {
  nextTable(): number;
  nextParagraph(): number;
}

export function blockNumbers(): BlockNumbers {
  let tables = 0;
  let paragraphs = 0;
  return { nextTable: () => (tables += 1), nextParagraph: () => (paragraphs += 1) };
}
