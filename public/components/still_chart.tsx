import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds after the last drawing, so that what stands above the bars has found its place. */
const SETTLED = 300;

export interface StillChartProps {
  /** What is drawn: a new object whenever the picture would be another one. */
  of: object;
  /** The chart; it tells when it has been drawn. */
  children: (onDrawn: (isDrawn: boolean) => void) => ReactNode;
}

/** A copy of what an element shows, with what is drawn on its canvases. */
const pictureOf = (element: HTMLElement): Node[] => {
  const drawn = [...element.querySelectorAll('canvas')];
  const copy = element.cloneNode(true);
  if (copy instanceof HTMLElement) {
    for (const [position, canvas] of copy.querySelectorAll('canvas').entries()) {
      const source = drawn[position];
      if (source !== undefined && source.width > 0 && source.height > 0) {
        canvas.getContext('2d')?.drawImage(source, 0, 0);
      }
    }
  }
  return [...copy.childNodes];
};

/**
 * A chart that is a picture of itself while nobody points at it: one of Charts works at each step
 * that anything on the page is scrolled, which would cost a grid below it a quarter of its time.
 */
export const StillChart = ({ of, children }: StillChartProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const isPointedAt = useRef(false);
  const [still, setStill] = useState<{ of: object; picture: Node[] } | null>(null);
  const picture = still?.of === of ? still.picture : null;

  const settle = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const element = frame.current;
      if (element === null || isPointedAt.current || element.querySelector('canvas') === null)
        return;
      setStill((before) => (before?.of === of ? before : { of, picture: pictureOf(element) }));
    }, SETTLED);
  }, [of]);
  useEffect(() => () => window.clearTimeout(timer.current), [of]);

  // The picture has the width that the chart had.
  useEffect(() => {
    const element = frame.current;
    if (element === null || picture === null) return;
    const width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) setStill(null);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture]);

  const onDrawn = useCallback(
    (isDrawn: boolean) => {
      if (isDrawn) settle();
    },
    [settle]
  );
  return (
    <div
      ref={frame}
      onPointerEnter={() => {
        isPointedAt.current = true;
        setStill(null);
      }}
      onPointerLeave={() => {
        isPointedAt.current = false;
        settle();
      }}
    >
      {picture === null ? (
        children(onDrawn)
      ) : (
        <div ref={(element) => element?.replaceChildren(...picture)} />
      )}
    </div>
  );
};
