/** What came of the rounds of a fault, told as one line at the end. */
export class Tally {
  rounds = 0;
  acknowledged = 0;
  lost = 0;
  half = 0;

  constructor(private readonly name: string) {}

  tell(): void {
    const { name, rounds, acknowledged, lost, half } = this;
    process.stderr.write(
      `${name}: ${rounds} rounds, ${acknowledged} articles acknowledged, ${lost} lost, ${half} half-written\n`,
    );
  }
}
