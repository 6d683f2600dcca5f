/** The version of Node.js that the tests run on. An older one ends without a word where a native module is loaded. */
export const requiredNode = 24;

/**
 * Ends the process, in a sentence, where Node.js is older than what is required. Imported and called before anything
 * else is loaded, so this file imports nothing.
 */
export const demandNode = (version = process.versions.node): void => {
  if (Number.parseInt(version, 10) >= requiredNode) return;
  process.stderr.write(
    `Holdfast needs Node.js ${requiredNode} or later, and this is ${version}. Install it from https://nodejs.org, or take the images of infra/docker, which bring it.\n`,
  );
  process.exit(1);
};
