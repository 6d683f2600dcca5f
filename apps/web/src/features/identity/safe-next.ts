import { isOwnAddress } from '../../app/back/own-address.ts';

/**
 * Where to go after signing in: only ever a path of Holdfast's own, so that a link cannot send somebody elsewhere
 * with a fresh session. `safeNext('//evil.example')` is "/".
 */
export const safeNext = (next: string | undefined): string => (next !== undefined && isOwnAddress(next) ? next : '/');
