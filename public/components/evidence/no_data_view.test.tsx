import '@testing-library/jest-dom';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { HuntError } from '../../services/hunt_error';
import { showEvidence } from './evidence.mock';
import { NoDataView } from './no_data_view';

configure({ testIdAttribute: 'data-test-subj' });

const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };

const DATA = {
  events: 576,
  cloudtrail: 576,
  oldest: '2018-08-20T09:00:00.000Z',
  newest: '2018-08-20T15:00:00.000Z',
  with_text: 0,
  flattened_only: 576,
};

const show = (values: Partial<ComponentProps<typeof NoDataView>> = {}) => {
  const onWindow = jest.fn();
  const onCheckAgain = jest.fn();
  showEvidence(
    <NoDataView
      data={DATA}
      error={null}
      window={WINDOW}
      isRunning={false}
      onWindow={onWindow}
      onCheckAgain={onCheckAgain}
      {...values}
    />
  );
  return { onWindow, onCheckAgain };
};

describe('NoDataView', () => {
  it('says where the data ends, and offers the window that holds it', async () => {
    const { onWindow } = show();
    expect(screen.getByTestId('huntCheck-window-failed')).toHaveTextContent(
      'from 2018-08-20 18:00 to 2018-08-21 00:00; the window is 2026-03-01 09:00 to 2026-03-08 09:00'
    );
    await userEvent.click(screen.getByTestId('huntWindowAtNewest'));
    expect(onWindow).toHaveBeenCalledWith({
      from: '2018-08-13T15:00:00.001Z',
      to: '2018-08-20T15:00:00.001Z',
    });
  });

  it('says that the integration drops the texts, and what to set', () => {
    show();
    expect(screen.getByTestId('huntCheck-retention-failed')).toHaveTextContent(
      /"flattened", which drops the four texts.*anything but "flattened"/
    );
  });

  it('names both causes when no index is seen, and looks no further', async () => {
    const error = new HuntError('no_index_or_no_right', 'No index.', 'Unknown index <b>x</b>');
    const { onCheckAgain } = show({ data: null, error });
    const index = screen.getByTestId('huntCheck-index-doubtful');
    expect(index).toHaveTextContent('not certain');
    expect(index).toHaveTextContent(/None that you may read.*does not tell the two apart/);
    expect(screen.queryByText('missing')).toBeNull();
    expect(screen.getByTestId('huntCheck-rights-doubtful')).toHaveTextContent('Ask an admin');
    expect(screen.getByTestId('huntCheck-integration-not_reached')).toBeInTheDocument();
    expect(document.querySelector('b')).toBeNull();
    await userEvent.click(screen.getByTestId('huntCheckAgain'));
    expect(onCheckAgain).toHaveBeenCalled();
  });

  it('says why the checks could not be made', () => {
    show({ data: null, error: new HuntError('timed_out', 'Too long.') });
    expect(screen.getByText(/^The checks could not be made\./)).toBeInTheDocument();
  });
});
