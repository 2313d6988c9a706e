import type { FastifyInstance } from 'fastify';

/** What a server has under way, so that it can end once that is done. */
export class Ending {
  private isEnding = false;
  private requests = 0;

  /** Whether the server takes no more requests. */
  get hasBegun(): boolean {
    return this.isEnding;
  }

  /** How many requests aren't answered yet. */
  get underWay(): number {
    return this.requests;
  }

  begin(): void {
    this.isEnding = true;
  }

  /** To be called before other hooks are added, so that requests count that those refuse. */
  watch(server: FastifyInstance): void {
    server.addHook('onRequest', (_request, _reply, done) => {
      this.requests += 1;
      done();
    });
    server.addHook('onSend', (_request, reply, _payload, done) => {
      // A client that keeps its connection would otherwise ask again on it, and be refused.
      if (this.isEnding) void reply.header('connection', 'close');
      done();
    });
    server.addHook('onResponse', (_request, _reply, done) => {
      this.requests -= 1;
      // Those whose answer had begun before the end don't know of it.
      if (this.isEnding) setImmediate(server.server.closeIdleConnections.bind(server.server));
      done();
    });
  }
}
