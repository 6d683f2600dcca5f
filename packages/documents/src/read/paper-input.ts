export interface PaperInput {
  /** The name that the file was uploaded under; its ending is checked against the bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
