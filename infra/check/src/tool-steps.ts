export type ToolStep = { readonly title: string; readonly command: string; readonly args: readonly string[] };

const turbo = (title: string, task: string): ToolStep => ({
  title,
  command: 'turbo',
  args: ['run', task, '--continue', '--output-logs=errors-only', '--ui=stream'],
});

/** Everything that is checked beside the tests, cheapest first. Each counts as one pass or one failure. */
export const toolSteps: readonly ToolStep[] = [
  { title: 'Formatting (prettier)', command: 'prettier', args: ['--check', '.'] },
  turbo('Lint (eslint)', 'lint'),
  turbo('Types (tsc)', 'typecheck'),
  { title: 'Boundaries between packages (turbo)', command: 'turbo', args: ['boundaries'] },
  {
    title: 'Boundaries between folders (dependency-cruiser)',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'infra'],
  },
  { title: 'Nothing unused (knip)', command: 'knip', args: ['--no-progress'] },
  turbo('Build, with the size limits of the web', 'build'),
];
