import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import { ResultFigures } from './result_figures';

configure({ testIdAttribute: 'data-test-subj' });

const ROW = { asked_most: 20, started: 1, started_unknown: 0, refused: 2, unreadable: 0 };

it('sums up the rows', () => {
  render(<ResultFigures rows={[ROW, ROW]} isCut={false} />);
  expect(screen.getByTestId('huntFigures')).toHaveTextContent(
    /^2 principalsasked at most 40started 2refused 4$/
  );
});

it('says that its figures are of the rows that came when rows are missing', () => {
  render(<ResultFigures rows={[ROW]} isCut={true} />);
  expect(screen.getByTestId('huntFigures')).toHaveTextContent(
    'Only of the rows that came:1 principal'
  );
});
