import { labelled } from './labelled.js';

describe('labelled', () => {
  it('leaves out what would lie on an earlier name, and only that', () => {
    const labels = [
      { left: 0, middle: 0, text: 'Kabul' },
      { left: 10, middle: 5, text: 'Bagram' },
      { left: 10, middle: 30, text: 'Ghazni' },
      { left: 100, middle: 0, text: 'Jalalabad' },
    ];
    expect([...labelled(labels)]).toEqual([0, 2, 3]);
  });
});
