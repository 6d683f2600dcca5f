/** How a council's messages leave: by its mail server, by GOV.UK Notify, or not at all, kept to be read in Holdfast. */
export const channelKinds = ['smtp', 'notify', 'viewer'] as const;
export type ChannelKind = (typeof channelKinds)[number];
