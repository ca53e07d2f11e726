import { render, screen } from '@testing-library/react';
import { ThresholdBar } from './threshold_bar';

it('says what a full bar is', () => {
  render(<ThresholdBar asked={120} threshold={10} most={5760} />);
  expect(screen.getByText('12×').title).toBe(
    '120 asked at most, threshold 10. A full bar is 5,760; its scale is logarithmic.'
  );
});

it('takes the threshold for a full bar where no row reaches it', () => {
  render(<ThresholdBar asked={3} threshold={10} most={4} />);
  expect(screen.getByText('0.3×').title).toContain('A full bar is 10;');
});
