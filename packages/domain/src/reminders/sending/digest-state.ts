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

/**
 * What people are told of a message. `sent`: its taker has it, and said no more; `delivered`: its taker says that it
 * arrived; `kept`: it stayed in the app and nothing of it left; `perhaps_sent`: not known.
 */
export const messageStates = [...digestStates, 'delivered', 'kept'] as const;
export type MessageState = (typeof messageStates)[number];

/** How an attempt that is over ended. */
export const endedStates = ['sent', 'delivered', 'kept', ...troubles] as const satisfies readonly MessageState[];
export type EndedState = (typeof endedStates)[number];

/** Of a message that somebody may still read in the forecast. */
export type ToldState = Exclude<MessageState, 'dropped'>;
export const toldStates = messageStates.filter((state): state is ToldState => state !== 'dropped');

/** What goes at the hour of the council, and what does not wait for it. */
export const digestKinds = ['ordinary', 'urgent'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** What a message that stayed here is about. */
export const keptAbout = ['digest', 'invitation', 'test'] as const;
export type KeptAbout = (typeof keptAbout)[number];
