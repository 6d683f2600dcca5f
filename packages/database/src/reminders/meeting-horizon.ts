/** Days. Longer than any agenda is published ahead of its meeting, with the lead before that. */
export const meetingHorizon = 60;
