import {
  AnnotationDomainType,
  Axis,
  BarSeries,
  Chart,
  DARK_THEME,
  LIGHT_THEME,
  LineAnnotation,
  Position,
  RectAnnotation,
  ScaleType,
  Settings,
  Tooltip,
  type BrushEvent,
  type ElementClickListener,
} from '@elastic/charts';
import { EuiIcon, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Window } from '../../../common/result/window';
import { useOutcomeColors } from '../../hooks/use_outcome_colors';
import { useServices } from '../../hooks/use_services';
import type { BurstMark } from '../../services/evidence_burst_marks';
import type { Bursts } from '../../services/evidence_bursts';
import { outcomeText } from '../../services/evidence_outcome_text';
import { formatNumber } from '../../services/number_format';
import { StillChart } from '../still_chart';
import { BURST_MARK_LOOKS, burstMarkText } from './burst_mark_look';

export interface BurstsFigureProps {
  bursts: Bursts;
  /** What the bars are. */
  caption: string;
  /** Milliseconds of one interval. */
  length: number;
  window: Window;
  marks: readonly BurstMark[];
  /** Pixels. */
  height: number;
  /** Milliseconds since 1970, where a brush began and ended, or the ends of a clicked interval. */
  onBrush(range: readonly [number, number]): void;
}

/** Pixels above the bars, where the icons of the marks stand. */
const MARK_HEIGHT = 14;

const isRange = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');

/** Where a click hit a bar: the start of its interval. */
const clickedAt = (elements: Parameters<ElementClickListener>[0]): number | null => {
  const [element] = elements;
  if (!Array.isArray(element)) return null;
  const [geometry] = element;
  const x: unknown = 'x' in geometry ? geometry.x : null;
  return typeof x === 'number' ? x : null;
};

/**
 * Start of the interval that the window begins in. Weeks begin on Mondays and shorter intervals
 * at multiples of their length, so that the grid is taken from an interval that is there.
 */
const firstInterval = ({ intervals }: Bursts, length: number, from: number): number => {
  const origin = intervals[0]?.from ?? 0;
  return origin + Math.floor((from - origin) / length) * length;
};

/** The bars themselves. For those who do not see them there is a table of the same numbers. */
export const BurstsFigure = ({
  bursts,
  caption,
  length,
  window,
  marks,
  height,
  onBrush,
}: BurstsFigureProps) => {
  const { dateFormat } = useServices();
  const { colorMode, euiTheme } = useEuiTheme();
  const colors = useOutcomeColors();
  const timeText = (at: number) => dateFormat(new Date(at).toISOString()).text;
  const series = useMemo(
    () =>
      [...bursts.outcomes.keys()].map((outcome) => ({
        outcome,
        points: bursts.intervals.flatMap(({ from, outcomes }) => {
          const asked = outcomes.get(outcome)?.asked ?? null;
          return asked === null ? [] : [{ from, asked }];
        }),
      })),
    [bursts]
  );
  const shown = useMemo(
    () => ({ bursts, length, window, marks, height, colorMode }),
    [bursts, length, window, marks, height, colorMode]
  );
  const shaded = bursts.intervals
    .filter(({ unreadable }) => unreadable > 0)
    .map(({ from, to, unreadable }) => ({
      coordinates: { x0: from, x1: to },
      details: i18n.translate('ec2DeploymentHunt.bursts.unreadableHere', {
        defaultMessage: '{count, plural, one {# call} other {# calls}} could not be read',
        values: { count: unreadable },
      }),
    }));
  return (
    <StillChart of={shown}>
      {(onDrawn) => (
        <Chart size={{ height }}>
          <Settings
            baseTheme={colorMode === 'DARK' ? DARK_THEME : LIGHT_THEME}
            theme={{
              chartMargins: {
                top: marks.length > 0 ? MARK_HEIGHT : 0,
                bottom: 0,
                left: 0,
                right: 0,
              },
              background: {
                color: 'transparent',
                fallbackColor: euiTheme.colors.backgroundBasePlain,
              },
            }}
            xDomain={{
              min: firstInterval(bursts, length, Date.parse(window.from)),
              max: Date.parse(window.to),
              minInterval: length,
            }}
            locale={i18n.getLocale()}
            brushAxis="x"
            minBrushDelta={4}
            roundHistogramBrushValues={true}
            allowBrushingLastHistogramBin={true}
            onBrushEnd={(event: BrushEvent) => {
              if (isRange(event.x)) onBrush(event.x);
            }}
            onElementClick={(elements) => {
              const from = clickedAt(elements);
              if (from !== null) onBrush([from, from + length]);
            }}
            ariaLabel={caption}
            ariaUseDefaultSummary={false}
            onRenderChange={onDrawn}
          />
          <Tooltip
            headerFormatter={({ value }) =>
              typeof value === 'number' ? `${timeText(value)} – ${timeText(value + length)}` : ''
            }
          />
          <Axis
            id="time"
            position={Position.Bottom}
            timeAxisLayerCount={2}
            style={{ tickLabel: { padding: 0 } }}
          />
          <Axis
            id="instances"
            position={Position.Left}
            ticks={3}
            maximumFractionDigits={0}
            tickFormat={(value: number) => formatNumber(value)}
            gridLine={{ visible: true }}
          />
          {series.map(({ outcome, points }) => (
            <BarSeries
              key={outcome}
              id={outcome}
              name={outcomeText(outcome)}
              color={colors[outcome]}
              data={points}
              xAccessor="from"
              yAccessors={['asked']}
              stackAccessors={['from']}
              xScaleType={ScaleType.Time}
              yScaleType={ScaleType.Linear}
              timeZone={dateFormat.timeZone}
              enableHistogramMode={true}
              minBarHeight={2}
            />
          ))}
          {shaded.length > 0 && (
            <RectAnnotation
              id="unreadable"
              dataValues={shaded}
              style={{ fill: euiTheme.colors.warning, opacity: 0.25 }}
            />
          )}
          {marks.map(({ kind, at }) => (
            <LineAnnotation
              key={kind}
              id={kind}
              domainType={AnnotationDomainType.XDomain}
              dataValues={[
                {
                  dataValue: Date.parse(at),
                  header: burstMarkText(kind),
                  details: dateFormat(at).text,
                  ariaLabel: `${burstMarkText(kind)} ${dateFormat(at).text}`,
                },
              ]}
              marker={
                <EuiIcon
                  type={BURST_MARK_LOOKS[kind].icon}
                  color={BURST_MARK_LOOKS[kind].color}
                  size="s"
                />
              }
              markerPosition={Position.Top}
              style={{
                line: { stroke: euiTheme.colors.textSubdued, strokeWidth: 1, opacity: 0.7 },
              }}
            />
          ))}
        </Chart>
      )}
    </StillChart>
  );
};
