import { watch } from 'node:fs';
import path from 'node:path';

/** Calls `changed` a moment after the last of a burst of changes to source files below the folders. */
export const watchSources = (folders: readonly string[], changed: () => void): (() => void) => {
  let pause: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, file) => {
      if (file === null || !/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(path.basename(file))) return;
      clearTimeout(pause);
      pause = setTimeout(changed, 200);
    }),
  );
  return () => {
    clearTimeout(pause);
    for (const watcher of watchers) watcher.close();
  };
};
