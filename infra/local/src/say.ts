/** A line for the person at the screen. */
export const say = (line: string): void => {
  console.log(line);
};
