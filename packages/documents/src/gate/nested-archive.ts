const signatures = ['504b0304', '377abcaf271c', '526172211a07', '1f8b', '425a68', 'fd377a585a00'].map((hex) =>
  Buffer.from(hex, 'hex'),
);
const archiveNames = /\.(zip|7z|rar|gz|tgz|bz2|xz|jar|docx|docm|xlsx|xlsm|pptx|odt|ods)$/i;

/** Office keeps some of its pictures gzipped; they are never opened here. */
const zippedPictures = /\.(emz|wmz)$/i;

/** True when a part of an Office file is itself an archive, by its name or by its first bytes. */
export function isArchive(name: string, head: Buffer): boolean {
  if (zippedPictures.test(name)) return false;
  return (
    archiveNames.test(name) || signatures.some((signature) => head.subarray(0, signature.length).equals(signature))
  );
}
