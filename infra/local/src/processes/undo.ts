/** What was started, so that it can be stopped in the opposite order, once, from wherever the end comes. */
export type Undo = {
  readonly add: (stop: () => Promise<void>) => void;
  /** Stops everything; later calls wait for the first. */
  readonly all: () => Promise<void>;
  readonly begun: () => boolean;
};

export const collectUndo = (): Undo => {
  const stops: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const stopEach = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
  };
  return {
    // What is ready only after the end has begun is stopped at once.
    add: (stop) => {
      if (running) void stop();
      else stops.push(stop);
    },
    all: () => (running ??= stopEach()),
    begun: () => running !== undefined,
  };
};
