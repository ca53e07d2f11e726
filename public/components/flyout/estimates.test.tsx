import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { correctedRows } from '../../../common/result/corrected_row';
import { correctedQueryRow, valuesRow } from '../../services/corrected_answer.mock';
import { showEvidence } from '../evidence/evidence.mock';
import { Estimates } from './estimates';

/** The line of what was asked for, of calls for so many instances of each type. */
const show = (asked: Readonly<Record<string, number>>): HTMLElement[] => {
  const counts = Object.values(asked);
  const [row] = correctedRows(
    [correctedQueryRow({ asked_most: counts.reduce((sum, count) => sum + count, 0) })],
    Object.entries(asked).map(([value, count]) =>
      valuesRow({ facet: 'type', value, asked_most: count })
    )
  );
  if (row === undefined) throw new Error('There is no row.');
  showEvidence(<Estimates row={row} />);
  const line = screen.getByText('Asked at most').closest('tr');
  return [...(line?.querySelectorAll('td') ?? [])].slice(1);
};

const texts = (cells: readonly HTMLElement[]) =>
  cells.map((cell) => cell.querySelector('.euiTableCellContent')?.textContent);

describe('the estimates of a row', () => {
  it('say of vCPUs and GPUs as of dollars what they leave out', () => {
    expect(texts(show({ 'a1.2xlarge': 1, 'p3.16xlarge': 1, 'q9.huge': 5 }))).toEqual([
      '≥ 8',
      '≥ 0',
      expect.stringMatching(/^≥ \$24\.6/),
      'not priced: 5 (q9.huge); vCPUs and GPUs of q9.huge, p3.16xlarge',
    ]);
  });

  it('leave nothing out where all is known', () => {
    expect(texts(show({ 'a1.2xlarge': 1 }))).toEqual(['8', '0', '$0.20', '–']);
  });

  it('break no line within what is unknown', () => {
    const [vcpus, gpus] = show({ 'p3.16xlarge': 1 });
    for (const cell of [vcpus, gpus]) {
      expect(cell?.querySelector('.eui-textNoWrap')).toHaveTextContent('unknown');
    }
  });
});
