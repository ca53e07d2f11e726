import { act, cleanup, renderHook } from '@testing-library/react';
import { useFollowingRows } from './use_following_rows';

const [FIRST, SECOND, THIRD] = [{ of: 1 }, { of: 2 }, { of: 3 }];

describe('what follows the rows', () => {
  let idle: Array<IdleRequestCallback | null> = [];

  const beIdle = () =>
    act(() => idle.forEach((work) => work?.({ didTimeout: false, timeRemaining: () => 10 })));

  beforeEach(() => {
    idle = [];
    window.requestIdleCallback = (callback) => idle.push(callback);
    window.cancelIdleCallback = (handle) => {
      idle[handle - 1] = null;
    };
  });

  afterEach(() => {
    cleanup();
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
  });

  it('stays as it was until the browser has nothing more pressing to do', () => {
    const { result, rerender } = renderHook(useFollowingRows, { initialProps: FIRST });
    rerender(SECOND);
    expect(result.current).toBe(FIRST);
    beIdle();
    expect(result.current).toBe(SECOND);
  });

  it('goes to the latest and not through each before it', () => {
    const seen: object[] = [];
    const { rerender } = renderHook((value) => seen.push(useFollowingRows(value)), {
      initialProps: FIRST,
    });
    rerender(SECOND);
    rerender(THIRD);
    beIdle();
    expect(seen).toContain(THIRD);
    expect(seen).not.toContain(SECOND);
  });

  it('is there with the rows where a browser cannot tell', () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    const { result, rerender } = renderHook(useFollowingRows, { initialProps: FIRST });
    rerender(SECOND);
    expect(result.current).toBe(SECOND);
  });
});
