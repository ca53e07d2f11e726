import '@testing-library/jest-dom';
import { EuiProvider } from '@elastic/eui';
import { fireEvent, render, screen } from '@testing-library/react';
import { FilterPills } from './filter_pills';

const show = (count: number, onFilters = jest.fn()) => {
  const include = Array.from({ length: count }, (_, index) => `user${index}`);
  render(
    <EuiProvider>
      <FilterPills filters={{ user: { include, exclude: [] } }} onFilters={onFilters} />
    </EuiProvider>
  );
  return onFilters;
};

const pills = () => screen.getAllByTitle(/^User name: user/);

describe('the pills of the filters', () => {
  it('are all there while they are few', () => {
    show(10);
    expect(pills()).toHaveLength(10);
    expect(screen.queryByText(/more$/)).not.toBeInTheDocument();
  });

  it('are the first of many, and the rest on demand', () => {
    show(40);
    expect(pills()).toHaveLength(10);
    fireEvent.click(screen.getByText('30 more'));
    expect(pills()).toHaveLength(40);
    fireEvent.click(screen.getByText('Fewer'));
    expect(pills()).toHaveLength(10);
  });

  it('go together where they are many', () => {
    const onFilters = show(40);
    fireEvent.click(screen.getByText('Remove all filters'));
    expect(onFilters).toHaveBeenCalledWith({});
  });
});
