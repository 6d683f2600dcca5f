import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/**
 * Whom the API believes about where a request came from: nobody, so many proxies in front of it, or those of stated
 * networks.
 */
export type Proxies = false | number | readonly string[];

const isNetwork = (text: string): boolean =>
  text.includes('/') ? ipaddr.isValidCIDR(text) : ipaddr.isValid(text) && !/^\d+$/u.test(text);

/**
 * The setting that says which proxies stand in front of the API. A request writes into X-Forwarded-For whatever it
 * likes, and each proxy adds on the right whom it was reached by: what stands further left than the last proxy is the
 * word of a stranger. So "true", which would believe it all, is refused.
 *
 * "1" is one proxy; "10.0.0.0/8, 192.0.2.7" are the proxies of these networks, which holds also where the API can be
 * reached past them; "0", "false" and nothing are none.
 */
export const proxies = z
  .string()
  .default('0')
  .transform((written, context): Proxies => {
    if (written === 'false' || written === '0') return false;
    if (/^[1-9]$/u.test(written)) return Number(written);
    const networks = written.split(',').map((part) => part.trim());
    if (networks.every(isNetwork)) return networks;
    context.addIssue({
      code: 'custom',
      message:
        'must be how many proxies stand in front (1), or their networks (10.0.0.0/8, 192.0.2.7): a request can write any address in front of what they add',
    });
    return z.NEVER;
  });
