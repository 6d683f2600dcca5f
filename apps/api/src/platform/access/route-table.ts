import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ACCESS, type Access } from './allow.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access | undefined;
}

/** Knows every route, and refuses to start the app while one of them does not say who may call it. */
@Injectable()
export class RouteTable implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const silent = this.routes().filter((route) => route.access === undefined);
    if (silent.length === 0) return;
    const list = silent.map((route) => `${route.method} ${route.path}`).join(', ');
    throw new Error(`These routes do not say who may call them: ${list}. Put @Public() or @Allow(…) above each.`);
  }

  routes(): readonly Route[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (typeof instance !== 'object' || instance === null || typeof metatype !== 'function') return [];
      const base = firstPath(this.reflector.get<unknown>(PATH_METADATA, metatype));
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => this.route(base, prototype, name));
    });
  }

  private route(base: string, prototype: object, name: string): readonly Route[] {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function') return [];
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const own = firstPath(this.reflector.get<unknown>(PATH_METADATA, handler));
    const path = `/${[base, own]
      .flatMap((part) => part.split('/'))
      .filter((part) => part !== '')
      .join('/')}`;
    return [{ method: RequestMethod[method], path, access: this.reflector.get<Access | undefined>(ACCESS, handler) }];
  }
}

const firstPath = (path: unknown): string => {
  const first: unknown = Array.isArray(path) ? path[0] : path;
  return typeof first === 'string' ? first : '';
};
