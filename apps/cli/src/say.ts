/** Writes a line, and waits until it has left: a command that ends at once loses nothing. */
export const say = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done, failed) => {
    stream.write(`${text}\n`, (problem) => {
      if (problem) failed(problem);
      else done();
    });
  });
