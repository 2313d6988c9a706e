import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { RequestContext } from '../request-context.js';
import { checkRole } from './check-role.js';
import { NEED, type Need } from './needs.js';

/**
 * Stands before each field of Query, Mutation and Subscription; whoever may have one may have the fields below it, before
 * which it doesn't stand. Paths are looked at before their request is read, by `accessHook`.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  /** @throws AccessUndeclared, RoleTooLow */
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() === 'http') return true;
    const { caller } = GqlExecutionContext.create(context).getContext<RequestContext>();
    const handler = context.getHandler();
    checkRole(caller, this.reflector.get<Need | undefined>(NEED, handler), handler.name);
    return true;
  }
}
