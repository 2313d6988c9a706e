import { setTimeout as pause } from 'node:timers/promises';

/** Asks questions at a steady pace, whether or not the ones before were answered: who has to wait is counted as waiting. */
export class Asking {
  /** What was answered: {name, at, ms}, `ms` from when it was due. */
  answers = [];
  /** Messages of what went wrong. */
  errors = [];

  /**
   * @param load - asks the server
   * @param questions - {name, body}, asked in turn
   * @param perSecond - how many
   * @param signal - once it is aborted no more is asked, and what fails isn't counted
   */
  constructor(load, questions, perSecond, signal) {
    Object.assign(this, { load, questions, perSecond, signal });
  }

  /** Asks until a moment by performance.now(). */
  async until(end) {
    const underWay = new Set();
    const start = performance.now();
    for (let asked = 0; !this.signal.aborted; asked += 1) {
      const due = start + (asked * 1_000) / this.perSecond;
      if (due >= end) break;
      await pause(Math.max(0, due - performance.now()));
      const answer = this.ask(this.questions[asked % this.questions.length], due);
      underWay.add(answer);
      void answer.then(() => underWay.delete(answer));
    }
    await Promise.all(underWay);
  }

  async ask({ name, body }, due) {
    try {
      await this.load.ask(body);
      this.answers.push({ name, at: Date.now(), ms: performance.now() - due });
    } catch (error) {
      if (!this.signal.aborted) this.errors.push(`${name}: ${error.message}`);
    }
  }
}

/** The value that a share of them isn't above; NaN of none. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}
