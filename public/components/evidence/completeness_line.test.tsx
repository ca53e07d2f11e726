import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import { firstRunState } from '../../hooks/hunt_run_state';
import { CompletenessLine } from './completeness_line';

configure({ testIdAttribute: 'data-test-subj' });

it('is as high before it is known as the button that it becomes', () => {
  render(
    <CompletenessLine
      coverage={firstRunState()}
      answers={[]}
      isOpen={false}
      onOpen={() => undefined}
    />
  );
  expect(screen.getByTestId('huntCompleteness')).toHaveStyle({ minBlockSize: '24px' });
});
