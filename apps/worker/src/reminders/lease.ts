/** In seconds: a sender that has not settled its digest for so long is dead. Longer than any attempt takes. */
export const leaseSeconds = 300;
