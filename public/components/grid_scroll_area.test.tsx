import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { GridScrollArea } from './grid_scroll_area';

describe('GridScrollArea', () => {
  it('is a group of rows in the order of tabs, whatever else it is told to be', () => {
    render(<GridScrollArea role="presentation" tabIndex={-1} />);
    expect(screen.getByRole('rowgroup')).toHaveAttribute('tabindex', '0');
  });

  it('is the element that the grid scrolls, listens to and looks at', () => {
    const [ref, scrolled] = [createRef<HTMLDivElement>(), jest.fn()];
    render(
      <GridScrollArea ref={ref} className="look" style={{ height: 40 }} onScroll={scrolled}>
        <p>rows</p>
      </GridScrollArea>
    );
    const area = screen.getByRole('rowgroup');
    expect(ref.current).toBe(area);
    expect(area).toHaveClass('look');
    expect(area).toHaveStyle({ height: '40px' });
    expect(area).toHaveTextContent('rows');
    fireEvent.scroll(area);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});
