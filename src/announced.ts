import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Something that is told to whoever counts or logs it, if anybody does; whoever tells knows nothing of them. */
export class Announced<T> {
  private readonly channel;

  /** @param name - unique in the process */
  constructor(private readonly name: string) {
    this.channel = channel(name);
  }

  /** Whether anybody listens, where making up what to tell takes time. */
  get isHeard(): boolean {
    return this.channel.hasSubscribers;
  }

  tell(what: T): void {
    this.channel.publish(what);
  }

  /** @returns what ends it */
  listen(listener: (what: T) => void): () => void {
    const listen = (what: unknown): void => {
      listener(what as T);
    };
    subscribe(this.name, listen);
    return () => void unsubscribe(this.name, listen);
  }
}
