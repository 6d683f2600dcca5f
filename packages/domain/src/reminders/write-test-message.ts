/** A message by which an administrator sees that messages arrive. It asks nothing, and holds no link. */
export const writeTestMessage = (
  recipient: string,
  council: string,
): { readonly subject: string; readonly plain: string } => ({
  subject: `Test message of Holdfast for ${council}`,
  plain: [
    `Dear ${recipient},`,
    `you asked for this message under Settings, How messages leave. Reminders of ${council} leave by the same way.`,
    'You need not answer it. It counts as no reminder.',
  ].join('\n\n'),
});
