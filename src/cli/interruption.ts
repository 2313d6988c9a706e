/** Exit code of a command that was stopped, as shells have it: 128 and the number of SIGINT. */
export const INTERRUPTED = 130;

/** What stops a command, once somebody asks for it by Ctrl+C or SIGTERM. Who asks twice ends the process at once. */
export class Interruption {
  private readonly controller = new AbortController();
  private readonly stop = (): void => {
    if (this.controller.signal.aborted) process.exit(INTERRUPTED);
    this.controller.abort();
    this.told();
  };

  /** @param told - called when somebody asks for the first time */
  constructor(private readonly told: () => void) {
    process.on('SIGINT', this.stop).on('SIGTERM', this.stop);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** No longer listens: Ctrl+C ends the process as usual. */
  end(): void {
    process.off('SIGINT', this.stop).off('SIGTERM', this.stop);
  }
}
