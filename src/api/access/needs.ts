import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Role } from '../../access/roles.js';

/** Who may ask: callers of a role or above; or anyone, without a key, for what tells nothing of the graph. */
export type Need = Role | 'anyone';

/** Under which a handler tells its need. */
export const NEED = 'casus:need';

/**
 * Says who may ask for a field of Query, Mutation or Subscription, or for a path. Without it, nobody may. Every other field
 * is reached through one of those, and needs what it needs; there, this says nothing.
 */
export function Needs(need: Need): MethodDecorator {
  return applyDecorators(SetMetadata(NEED, need), RouteConfig({ need }));
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask for the path. */
    need?: Need;
  }
}
