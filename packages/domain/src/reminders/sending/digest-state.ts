/**
 * Where a digest stands. `handing_over`: the other side may have it already; `perhaps_sent`: nobody can say whether it
 * has; `bounced`: it came back; `dropped`: nothing in it was wanted any more.
 */
export const digestStates = [
  'waiting',
  'sending',
  'handing_over',
  'sent',
  'perhaps_sent',
  'failed',
  'bounced',
  'dropped',
] as const;
export type DigestState = (typeof digestStates)[number];

/** Of a digest that did not arrive, or of which nobody can say. */
export const troubles = ['failed', 'bounced', 'perhaps_sent'] as const satisfies readonly DigestState[];
export type Trouble = (typeof troubles)[number];

/** How an attempt that is over ended. */
export const endedStates = ['sent', ...troubles] as const satisfies readonly DigestState[];
export type EndedState = (typeof endedStates)[number];

/** Of a digest that somebody may still read in the forecast. */
export type ToldState = Exclude<DigestState, 'dropped'>;
export const toldStates = digestStates.filter((state): state is ToldState => state !== 'dropped');

/** What goes at the hour of the council, and what does not wait for it. */
export const digestKinds = ['ordinary', 'urgent'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** What a message that stayed here is about. */
export const keptAbout = ['digest', 'invitation', 'test'] as const;
export type KeptAbout = (typeof keptAbout)[number];
