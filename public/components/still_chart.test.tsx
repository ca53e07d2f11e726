import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { StillChart } from './still_chart';

const drawImage = jest.fn();
const unmounted = jest.fn();
let resized: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  drawImage.mockClear();
  unmounted.mockClear();
  // A browser without canvas and without layout.
  jest
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue({ drawImage } as unknown as RenderingContext);
  Object.assign(window, {
    ResizeObserver: class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** A chart that says that it is drawn as soon as it is there. */
const Chart = ({ text, onDrawn }: { text: string; onDrawn(isDrawn: boolean): void }) => {
  useEffect(() => onDrawn(true), [onDrawn]);
  useEffect(() => unmounted, []);
  return (
    <figure aria-label={text}>
      <canvas />
    </figure>
  );
};

const chart = (of: object, text: string) => (
  <StillChart of={of}>{(onDrawn) => <Chart text={text} onDrawn={onDrawn} />}</StillChart>
);

const settle = () => act(() => jest.advanceTimersByTime(1_000));

const frameOf = (label: string): Element => {
  const frame = screen.getByRole('figure', { name: label }).parentElement?.closest('div');
  if (!frame) throw new Error('The chart has no frame.');
  return frame;
};

describe('StillChart', () => {
  it('leaves a picture of the chart, by the same name, once it has been drawn', () => {
    render(chart({}, 'bars'));
    const canvas = document.querySelector('canvas');
    expect(unmounted).not.toHaveBeenCalled();
    settle();
    expect(unmounted).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole('figure', { name: 'bars' })).toHaveLength(1);
    expect(drawImage).toHaveBeenCalledWith(canvas, 0, 0);
    expect(document.querySelector('canvas')).not.toBe(canvas);
  });

  it('is the chart itself while it is pointed at', () => {
    const { container } = render(chart({}, 'bars'));
    settle();
    const [frame] = container.children;
    if (frame === undefined) throw new Error('There is no frame.');
    fireEvent.pointerEnter(frame);
    settle();
    expect(unmounted).toHaveBeenCalledTimes(1);
    fireEvent.pointerLeave(frame);
    settle();
    expect(unmounted).toHaveBeenCalledTimes(2);
  });

  it('draws other numbers at once', () => {
    const { rerender } = render(chart({}, 'bars'));
    settle();
    rerender(chart({}, 'other bars'));
    expect(frameOf('other bars')).toBeInTheDocument();
    expect(screen.queryByRole('figure', { name: 'bars' })).not.toBeInTheDocument();
    settle();
    expect(screen.getByRole('figure', { name: 'other bars' })).toBeInTheDocument();
    expect(unmounted).toHaveBeenCalledTimes(2);
  });

  it('draws anew for another width', () => {
    const { container } = render(chart({}, 'bars'));
    settle();
    const picture = document.querySelector('canvas');
    act(() => resized());
    expect(document.querySelector('canvas')).toBe(picture);
    Object.defineProperty(container.children[0], 'clientWidth', { value: 500 });
    act(() => resized());
    expect(document.querySelector('canvas')).not.toBe(picture);
  });
});
