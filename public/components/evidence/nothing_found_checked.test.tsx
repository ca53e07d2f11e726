import '@testing-library/jest-dom';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { showEvidence } from './evidence.mock';
import { NothingFoundChecked } from './nothing_found_checked';

configure({ testIdAttribute: 'data-test-subj' });

const show = (values: Partial<ComponentProps<typeof NothingFoundChecked>> = {}) => {
  const onShowCompleteness = jest.fn();
  const onThreshold = jest.fn();
  showEvidence(
    <NothingFoundChecked
      window={{ from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' }}
      threshold={5_000}
      coverage={{
        events: 120_000,
        calls: 3_214,
        oldest: '2026-03-01T00:00:05.000Z',
        newest: '2026-03-07T23:58:00.000Z',
      }}
      isCounting={false}
      emptyDays={0}
      hasFilters={false}
      isPartial={false}
      onThreshold={onThreshold}
      onShowQuery={jest.fn()}
      onShowCompleteness={onShowCompleteness}
      {...values}
    />
  );
  return { prompt: screen.getByTestId('huntNothingFoundChecked'), onShowCompleteness, onThreshold };
};

describe('NothingFoundChecked', () => {
  it('states what was looked at, that none is above, and what data there is', async () => {
    const { prompt, onShowCompleteness } = show();
    expect(prompt).toHaveTextContent('Nobody asked for 5,000 instances or more');
    expect(prompt).toHaveTextContent('Looked at 3,214 RunInstances calls among 120,000');
    expect(prompt).toHaveTextContent('from 2026-03-01 09:00 to 2026-03-08 09:00');
    expect(prompt).toHaveTextContent(
      'Data in logs-aws.cloudtrail-* from 2026-03-01 09:00 to 2026-03-08 08:58.'
    );
    await userEvent.click(screen.getByText('How complete is this answer?'));
    expect(onShowCompleteness).toHaveBeenCalled();
  });

  it('says that filters narrow it, that a part is missing, and that days are empty', () => {
    const { prompt } = show({ hasFilters: true, isPartial: true, emptyDays: 1 });
    expect(prompt).toHaveTextContent('Nobody found in the part that answered');
    expect(prompt).toHaveTextContent('that your filters let pass');
    expect(prompt).toHaveTextContent('One day has no CloudTrail event at all');
  });

  it('does not claim to have looked where it does not know', () => {
    const { prompt } = show({ coverage: null });
    expect(prompt).toHaveTextContent('How much was looked at is not known');
    expect(prompt).not.toHaveTextContent('Looked at');
  });

  it('says that it counts as long as it does, and does not take that for a failure', () => {
    const { prompt } = show({ coverage: null, isCounting: true });
    expect(prompt).toHaveTextContent('Counting what was looked at');
    expect(prompt).not.toHaveTextContent('not known');
  });

  it('offers what asked for less, and names the filters that narrow it', async () => {
    const { prompt, onThreshold } = show({ hasFilters: true });
    expect(prompt).toHaveTextContent('Nobody whom your filters let pass asked for 5,000');
    await userEvent.click(screen.getByText('Show all from 1 instance on'));
    expect(onThreshold).toHaveBeenCalledWith(1);
  });

  it('offers nothing less than one instance', () => {
    show({ threshold: 1 });
    expect(screen.queryByText('Show all from 1 instance on')).not.toBeInTheDocument();
  });
});
