import { correctedRows } from '../../common/result/corrected_row';
import { queryRow } from '../../common/result/corrected_row.mock';
import { whyHere } from '../../common/result/why';
import type { CorrectedQueryRow } from '../../common/queries/corrected';
import { whyText } from './why_text';

const said = (values: Partial<CorrectedQueryRow>): string => {
  const [row] = correctedRows([queryRow(values)], null);
  return whyText(whyHere(row!, 10), row!, 10);
};

it.each<[Partial<CorrectedQueryRow>, string]>([
  [
    { asked_most: 1560, attempts: 30, refused: 20, quota: 15, started: 12 },
    'This principal asked for up to 1,560 instances in 30 calls, 156 times the threshold of 10; 20 calls refused, 15 of them by the quota; 12 started.',
  ],
  [
    { asked_most: 10, attempts: 1, started: 0 },
    'This principal asked for up to 10 instances in 1 call, 1 times the threshold of 10; none started.',
  ],
  [
    { asked_most: null, attempts: 3, unreadable: 3, started: null, started_unknown: 3 },
    'This principal made 3 calls of which none could be read; how many were started is not known.',
  ],
  [
    { asked_most: 1, attempts: 2, unreadable: 1, ambiguous: 1, started: 1, started_unknown: 1 },
    'This principal asked for up to 1 instance in 2 calls, below the threshold; 1 call could not be read and may have asked for anything; 1 call names more than one number, as someone who hides would; at least 1 started.',
  ],
])('says in one sentence why a row is here (%#)', (values, sentence) => {
  expect(said(values)).toBe(sentence);
});
