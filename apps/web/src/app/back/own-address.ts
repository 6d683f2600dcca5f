/** Whether it is an address of Holdfast's own: a path, and never another place. `//evil.example` is none. */
export const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/u.test(address);
