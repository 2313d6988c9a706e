import { setTimeout as pause } from 'node:timers/promises';

/** Wakes who waits for it. One that is rung while nobody waits wakes the next one at once. */
export class Bell {
  private controller = new AbortController();

  ring(): void {
    this.controller.abort();
  }

  /** @param milliseconds - how long it is waited for at most */
  async wait(milliseconds: number): Promise<void> {
    const { signal } = this.controller;
    await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    this.controller = new AbortController();
  }
}
