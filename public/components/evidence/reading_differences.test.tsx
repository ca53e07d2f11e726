import '@testing-library/jest-dom';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CorrectedQueryRow } from '../../../common/queries/corrected';
import type { PublishedRow } from '../../../common/queries/published';
import type { ReadingDifference } from '../../../common/result/compare_readings';
import { correctedRows } from '../../../common/result/corrected_row';
import { queryRow } from '../../../common/result/corrected_row.mock';
import { publishedRow } from '../../services/published_answer.mock';
import { showEvidence } from './evidence.mock';
import { ReadingDifferences } from './reading_differences';

configure({ testIdAttribute: 'data-test-subj' });

const corrected = (values: Partial<CorrectedQueryRow> = {}): ReadingDifference => {
  const [row] = correctedRows(
    [
      queryRow({
        actor: 'arn:aws:iam::111122223333:user/mallory',
        account: '111122223333',
        asked_most: 1_200,
        ...values,
      }),
    ],
    null
  );
  if (row === undefined) throw new Error('There is no row.');
  return { only: 'corrected', row, reasons: ['minimum_equals_maximum'] };
};

const published = (values: Partial<PublishedRow> = {}): ReadingDifference => ({
  only: 'published',
  row: publishedRow({ 'user.name': 'deploy', ...values }),
  reasons: ['merged_over_accounts', 'cut_by_the_minute'],
});

describe('ReadingDifferences', () => {
  it('lists what only one reading has, and says why', async () => {
    const onRow = jest.fn();
    showEvidence(<ReadingDifferences differences={[corrected(), published()]} onRow={onRow} />);
    expect(screen.getByText('Only in Corrected: 1 principal', { selector: 'h3' })).toBeVisible();
    expect(screen.getByText(/exactly 50 counts as one instance/)).toBeVisible();
    expect(screen.getByText('1,200')).toBeVisible();
    expect(screen.getByText('Only in As published: 1 row', { selector: 'h3' })).toBeVisible();
    expect(screen.getByText(/same name in different accounts/)).toBeVisible();
    expect(screen.getByText(/adds up calls of different hours/)).toBeVisible();
    await userEvent.click(screen.getByText(/mallory/));
    expect(onRow).toHaveBeenCalledWith(
      JSON.stringify(['arn:aws:iam::111122223333:user/mallory', '111122223333'])
    );
  });

  it('says that there is no difference', () => {
    showEvidence(<ReadingDifferences differences={[]} onRow={jest.fn()} />);
    expect(screen.getByTestId('huntDifferences')).toHaveTextContent('nothing to explain');
  });

  it('pages through many rows, and survives that there are fewer', async () => {
    const many = Array.from({ length: 25 }, (_, number) => published({ date: `group ${number}` }));
    const view = showEvidence(<ReadingDifferences differences={many} onRow={jest.fn()} />);
    expect(screen.getByText('group 0')).toBeInTheDocument();
    expect(screen.queryByText('group 10')).toBeNull();
    await userEvent.click(screen.getByTestId('pagination-button-next'));
    expect(screen.getByText('group 10')).toBeInTheDocument();
    view.unmount();
  });

  it('shows hostile text as text, and values that are absent as absent', () => {
    showEvidence(
      <ReadingDifferences
        differences={[
          corrected({ actor: '<img src=x onerror=alert(1)>\u202e', asked_most: null }),
          corrected({ actor: null, account: null }),
          published({ 'user.name': '<b>bold</b>', date: null }),
        ]}
        onRow={jest.fn()}
      />
    );
    const shown = screen.getByTestId('huntDifferences');
    expect(shown).toHaveTextContent('<img src=x onerror=alert(1)>[U+202E]');
    expect(shown).toHaveTextContent('<b>bold</b>');
    expect(shown.querySelector('img, b')).toBeNull();
    const absent = screen.getAllByText('(no value)');
    expect(absent.map(({ title }) => title)).toEqual(
      Array(3).fill('no value: not in the event, or too long for its index')
    );
    expect(screen.getAllByText('could not be read')).not.toHaveLength(0);
  });
});
