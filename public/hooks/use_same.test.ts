import { renderHook } from '@testing-library/react';
import { useSame } from './use_same';

describe('useSame', () => {
  it('keeps the object while it says the same, and takes the one that says something else', () => {
    const [first, again, other] = [['a'], ['a'], ['b']];
    const { result, rerender } = renderHook(useSame<string[]>, { initialProps: first });
    rerender(again);
    expect(result.current).toBe(first);
    rerender(other);
    expect(result.current).toBe(other);
    rerender(['b']);
    expect(result.current).toBe(other);
  });
});
