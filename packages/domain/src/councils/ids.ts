/** A brand keeps one noun's id from being handed to another noun: a committee's id is no council's id. */
type Id<Noun extends string> = string & { readonly __noun: Noun };

export type CouncilId = Id<'council'>;
export type CommitteeId = Id<'committee'>;
export type PortfolioId = Id<'portfolio'>;
export type MeetingId = Id<'meeting'>;
export type RecommendationId = Id<'recommendation'>;
export type ActionId = Id<'action'>;
export type UploadId = Id<'upload'>;
export type AccountId = Id<'account'>;
export type MembershipId = Id<'membership'>;
