import { act, renderHook } from '@testing-library/react';
import { useWhenIdle } from './use_when_idle';

/** A browser that is idle when it is told to be. */
const idleBrowser = () => {
  const waiting = new Map<number, () => void>();
  let handles = 0;
  Object.assign(window, {
    requestIdleCallback: (work: () => void) => {
      waiting.set(++handles, work);
      return handles;
    },
    cancelIdleCallback: (handle: number) => waiting.delete(handle),
  });
  return () => act(() => [...waiting.values()].forEach((work) => work()));
};

afterEach(() => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(window, 'cancelIdleCallback');
});

describe('useWhenIdle', () => {
  it('works only once the browser has time, and once for the same', () => {
    const beIdle = idleBrowser();
    const make = jest.fn(() => 'made');
    const { result, rerender } = renderHook(() => useWhenIdle(make));
    expect(result.current).toBeNull();
    expect(make).not.toHaveBeenCalled();
    beIdle();
    expect(result.current).toBe('made');
    rerender();
    expect(result.current).toBe('made');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('never gives what belonged to something else', () => {
    const beIdle = idleBrowser();
    const { result, rerender } = renderHook(({ make }) => useWhenIdle(make), {
      initialProps: { make: () => 'first' },
    });
    beIdle();
    rerender({ make: () => 'second' });
    expect(result.current).toBeNull();
    beIdle();
    expect(result.current).toBe('second');
  });

  it('does nothing for what has gone by then', () => {
    const beIdle = idleBrowser();
    const make = jest.fn(() => 'made');
    renderHook(() => useWhenIdle(make)).unmount();
    beIdle();
    expect(make).not.toHaveBeenCalled();
  });

  it('works at once in a browser that cannot tell whether it is idle', () => {
    expect(renderHook(() => useWhenIdle(Math.random)).result.current).not.toBeNull();
  });
});
