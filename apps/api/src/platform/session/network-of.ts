import ipaddr from 'ipaddr.js';

/**
 * The network that an address belongs to, as far as one customer has it: an IPv4 address is one, of an IPv6 address the
 * first 64 bits are. Example: `2001:db8:1:2:3::4` is of `2001:db8:1:2::`.
 */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  return ipaddr.fromByteArray([...read.toByteArray().slice(0, 8), ...Array.from({ length: 8 }, () => 0)]).toString();
};
