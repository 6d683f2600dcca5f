import type { Route } from '@holdfast/contracts/route';
import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE } from './serve.ts';

interface Handler {
  readonly address: string;
  readonly row: Route | undefined;
}

/** Knows every route, and refuses to start the app while one of them is served without a row of the table. */
@Injectable()
export class ServedRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const silent = this.#handlers().filter(({ row }) => row === undefined);
    if (silent.length === 0) return;
    const list = silent.map(({ address }) => address).join(', ');
    throw new Error(`These routes stand in no table of routes: ${list}. Add a row for each and serve it.`);
  }

  rows(): readonly Route[] {
    return this.#handlers().flatMap(({ row }) => row ?? []);
  }

  #handlers(): readonly Handler[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (typeof instance !== 'object' || instance === null || typeof metatype !== 'function') return [];
      const base = firstPath(this.reflector.get<unknown>(PATH_METADATA, metatype));
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => this.#handler(base, prototype, name));
    });
  }

  #handler(base: string, prototype: object, name: string): readonly Handler[] {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function') return [];
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const own = firstPath(this.reflector.get<unknown>(PATH_METADATA, handler));
    const path = [base, own].flatMap((part) => part.split('/')).filter((part) => part !== '');
    return [
      {
        address: `${RequestMethod[method]} /${path.join('/')}`,
        row: this.reflector.get<Route | undefined>(ROUTE, handler),
      },
    ];
  }
}

const firstPath = (path: unknown): string => {
  const first: unknown = Array.isArray(path) ? path[0] : path;
  return typeof first === 'string' ? first : '';
};
