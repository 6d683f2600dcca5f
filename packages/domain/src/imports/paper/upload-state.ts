/**
 * How far a paper has come: received, being read, understood, or not understood (`refused` is the paper's fault,
 * `failed` is ours); confirmed, when its values stand in the register, and undone, when they were taken back.
 */
export const uploadStates = ['received', 'reading', 'understood', 'refused', 'failed', 'confirmed', 'undone'] as const;
export type UploadState = (typeof uploadStates)[number];
