import { act, renderHook } from '@testing-library/react';
import { useWhenIdle } from './use_when_idle';

/** A browser that is idle when it is told to be, which it is once nothing has happened for a while. */
const idleBrowser = () => {
  const waiting: Array<() => void> = [];
  Object.assign(window, { requestIdleCallback: (work: () => void) => waiting.push(work) });
  return (milliseconds = 1_000) =>
    act(() => {
      jest.advanceTimersByTime(milliseconds);
      for (const work of waiting.splice(0)) work();
    });
};

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, 'requestIdleCallback');
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

  it('waits until nothing new has come for a while, and then does everything', () => {
    const beIdle = idleBrowser();
    const first = renderHook(() => useWhenIdle(Math.random));
    beIdle(60);
    const second = renderHook(() => useWhenIdle(Math.random));
    beIdle(60);
    expect([first.result.current, second.result.current]).toEqual([null, null]);
    beIdle(40);
    expect([first.result.current, second.result.current]).not.toContain(null);
  });

  it('works at once in a browser that cannot tell whether it is idle', () => {
    expect(renderHook(() => useWhenIdle(Math.random)).result.current).not.toBeNull();
  });
});
