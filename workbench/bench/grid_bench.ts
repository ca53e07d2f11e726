import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { workbenchWithEvents } from '../integration/workbench_with_events';
import { buildKibanaBrowser } from '../kibana/build_browser';
import { buildBareGrid, openBareGrid, type BareFiles } from './grid_bare_page';
import { directAbove } from './grid_direct';
import { gridEvents } from './grid_events';
import {
  atRest,
  CORRECTED,
  kibanaStyles,
  openHunt,
  PUBLISHED,
  RESULT,
  RUN,
  savedRows,
  whenDone,
} from './grid_hunt_page';
import { installProbe } from './grid_probe';
import { gridRows } from './grid_table';
import { median } from './median';

/** As many rows as the sample has, and as many as an answer can have. */
const FEW = 35;
const MOST = 10_000;
const END = new Date('2026-03-07T12:00:00.000Z');
const RUNS = 11;

/** As a person meets the grid, and with all rows on one page. */
const PAGE_SIZES = { [FEW]: [100], [MOST]: [100, MOST] } as const;

const VIEWPORT = { width: 1280, height: 800 };
const BARE = '[data-test-subj="bareGridButton"]';

/** A turn of the wheel in pixels, and so many of them. */
const STEP = 100;
const STEPS = 30;

const MOST_TIMES_THE_BARE = 1.3;
/** Milliseconds. */
const MOST_ABOVE = 150;

/** One line of what was measured. */
export interface GridLine {
  isGood: boolean;
  line: string;
}

const lookSchema = z.object({
  width: z.number(),
  height: z.number(),
  columns: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      initialWidth: z.number(),
      isNumeric: z.boolean(),
    })
  ),
});

const timeSchema = z.number();

const probe = (page: Page, call: string): Promise<unknown> => page.evaluate(`gridProbe.${call}`);

const time = async (page: Page, call: string): Promise<number> =>
  timeSchema.parse(await probe(page, call));

const WHATS = ['first paint', 'sort', 'scroll'] as const;
type What = (typeof WHATS)[number];
type Steps = Record<What, number[]>;

const noSteps = (): Steps => ({ 'first paint': [], sort: [], scroll: [] });

/** A grid that is not shown yet is shown, scrolled and sorted, each once the page is at rest. */
const measure = async (
  page: Page,
  show: string,
  isUpwards: boolean
): Promise<Record<What, number>> => {
  const step = async (call: string): Promise<number> => {
    const taken = await time(page, call);
    await atRest(page);
    return taken;
  };
  return {
    'first paint': await step(`show('${show}')`),
    scroll: await step(`scroll(${STEPS}, ${STEP})`),
    sort: await step(`sort('attempts', 'Sort ${isUpwards ? 'Low-High' : 'High-Low'}')`),
  };
};

const newPage = async (browser: Browser): Promise<Page> => {
  const page = await (
    await browser.newContext({ viewport: VIEWPORT, timezoneId: 'UTC' })
  ).newPage();
  page.setDefaultTimeout(120_000);
  await installProbe(page);
  return page;
};

const TIMES = /server ([\d.,]+) (ms|s), round trip ([\d.,]+) (ms|s)/;

interface Times {
  /** Milliseconds that the cluster took. */
  took: number;
  /** Milliseconds from the request to the rows, decoded. */
  roundTrip: number;
}

/** How long the last run took, as the page says it. */
const saidTimes = async (page: Page): Promise<Times> => {
  const status = await page.locator('[data-test-subj="huntStatus"]').innerText();
  const [, took, tookUnit, trip, tripUnit] = TIMES.exec(status) ?? [];
  if (took === undefined || trip === undefined) throw new Error(`no times in: ${status}`);
  const milliseconds = (figure: string, unit: string | undefined): number =>
    Number(figure.replace(',', '')) * (unit === 's' ? 1_000 : 1);
  return { took: milliseconds(took, tookUnit), roundTrip: milliseconds(trip, tripUnit) };
};

/** Each turn's own ratio counts: the machine may be twice as fast a minute later. */
const comparison = (rows: number, pageSize: number, hunt: Steps, bare: Steps): GridLine[] =>
  WHATS.map((what) => {
    const [ours, theirs] = [hunt[what], bare[what]];
    const ratio = median(ours.map((taken, turn) => taken / (theirs[turn] ?? Number.NaN)));
    return {
      isGood: ratio <= MOST_TIMES_THE_BARE,
      line: `${rows} rows, ${pageSize} on a page, ${what} against a bare grid: ${ratio.toFixed(2)} (limit ${MOST_TIMES_THE_BARE}); ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, medians of ${RUNS} turns`,
    };
  });

/**
 * Run to rows on screen, without the engine's own time and that of a bare grid, and where it went. The
 * engine's own time is `took` and `answered`, what a plain client of it waits beyond that: `took` ends
 * before the answer is written as JSON.
 */
const runs = async (
  page: Page,
  rows: number,
  bareFirstPaint: number,
  answered: number
): Promise<GridLine> => {
  const measured: Array<Record<'above' | 'took' | 'way' | 'page', number>> = [];
  for (let run = 0; run <= RUNS; run++) {
    const total = await time(page, `run('${RUN}', '${RESULT}')`);
    const { took, roundTrip } = await saidTimes(page);
    if (run > 0) {
      const way = roundTrip - took - answered;
      const inPage = total - roundTrip;
      measured.push({ above: way + inPage - bareFirstPaint, took, way, page: inPage });
    }
    await whenDone(page);
  }
  const of = (part: 'above' | 'took' | 'way' | 'page'): number =>
    median(measured.map((run) => run[part]));
  return {
    isGood: of('above') <= MOST_ABOVE,
    line: `${rows} rows, Run to rows on screen above the engine's own time and a bare grid's: ${of('above').toFixed(0)} ms (limit ${MOST_ABOVE}); engine ${of('took').toFixed(0)} ms and ${answered.toFixed(0)} ms until a plain client has its answer, from there to the page ${of('way').toFixed(0)} ms, in the page ${of('page').toFixed(0)} ms, less a bare grid's ${bareFirstPaint.toFixed(0)} ms, median of ${RUNS}`,
  };
};

/** So many rows in the hunt's grid and in a bare one, in one browser and in turns. */
const measureRows = async (
  browser: Browser,
  bareFiles: BareFiles,
  rowCount: keyof typeof PAGE_SIZES
): Promise<GridLine[]> => {
  const workbench = await workbenchWithEvents(gridEvents(rowCount, END), END);
  const lines: GridLine[] = [];
  try {
    for (const pageSize of PAGE_SIZES[rowCount]) {
      const hunt = await newPage(browser);
      await openHunt(hunt, workbench.url, pageSize);
      const { width, height, columns: seen } = lookSchema.parse(await probe(hunt, 'look()'));
      const columns = seen.filter(({ id }) => id !== 'details');
      const rows = gridRows(await savedRows(hunt), columns);
      if (rows.length !== rowCount) throw new Error(`the hunt has ${rows.length} rows`);
      const bare = await newPage(browser);
      const table = { columns, rows, pageSize, width, height };
      await openBareGrid(bare, bareFiles, table, await kibanaStyles(hunt));

      const [ofHunt, ofBare] = [noSteps(), noSteps()];
      for (let run = 0; run <= RUNS; run++) {
        const isUpwards = run % 2 === 1;
        await bare.bringToFront();
        if (run > 0) await bare.locator(BARE).click();
        const theirs = await measure(bare, BARE, isUpwards);
        await hunt.bringToFront();
        await hunt.locator(PUBLISHED).click();
        await atRest(hunt);
        const ours = await measure(hunt, CORRECTED, isUpwards);
        // The first turn warms both up.
        if (run === 0) continue;
        for (const what of WHATS) {
          ofHunt[what].push(ours[what]);
          ofBare[what].push(theirs[what]);
        }
      }
      if (rowCount === MOST) lines.push(...comparison(rowCount, pageSize, ofHunt, ofBare));
      if (pageSize !== MOST) {
        const answered = await directAbove(workbench, END, RUNS);
        lines.push(await runs(hunt, rowCount, median(ofBare['first paint']), answered));
      }
      await hunt.context().close();
      await bare.context().close();
    }
  } finally {
    await workbench.close();
  }
  return lines;
};

/** Measures the grid of the built archive against a bare one. */
export const measureGrid = async (): Promise<GridLine[]> => {
  const { shared } = await buildKibanaBrowser();
  const bareFiles = { sharedDeps: join(shared, 'shared_deps.js'), script: await buildBareGrid() };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const few = await measureRows(browser, bareFiles, FEW);
    return [...few, ...(await measureRows(browser, bareFiles, MOST))];
  } finally {
    await browser.close();
  }
};
