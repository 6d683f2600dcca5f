/** Somebody who did something. */
export interface By {
  readonly membershipId: string;
  readonly name: string;
}
