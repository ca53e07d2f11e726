import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { workbenchWithEvents } from '../integration/workbench_with_events';
import { buildKibanaBrowser } from '../kibana/build_browser';
import { buildBareGrid, openBareGrid } from './grid_bare_page';
import { gridEvents } from './grid_events';
import {
  atRest,
  CORRECTED,
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

const ROWS = 10_000;
const END = new Date('2026-03-07T12:00:00.000Z');
const RUNS = 11;

/** As a person meets the grid, and with all rows on one page. */
const PAGE_SIZES = [100, ROWS] as const;

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
type Times = Record<What, number[]>;

const noTimes = (): Times => ({ 'first paint': [], sort: [], scroll: [] });

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

const SECONDS = /server ([\d.,]+) (ms|s)/;

/** Milliseconds that the cluster took, as the page says them. */
const serverTime = async (page: Page): Promise<number> => {
  const status = await page.locator('[data-test-subj="huntStatus"]').innerText();
  const [, figure, unit] = SECONDS.exec(status) ?? [];
  if (figure === undefined) throw new Error(`no time of the server in: ${status}`);
  return Number(figure.replace(',', '')) * (unit === 's' ? 1_000 : 1);
};

const comparison = (pageSize: number, hunt: Times, bare: Times): GridLine[] =>
  WHATS.map((what) => {
    const [ours, theirs] = [median(hunt[what]), median(bare[what])];
    const ratio = ours / theirs;
    return {
      isGood: ratio <= MOST_TIMES_THE_BARE,
      line: `${ROWS} rows, ${pageSize} on a page, ${what} against a bare grid: ${ratio.toFixed(2)} (limit ${MOST_TIMES_THE_BARE}); ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, median of ${RUNS}`,
    };
  });

/** Run to rows on screen, without the time of the cluster and of a bare grid. */
const runs = async (page: Page, bareFirstPaint: number): Promise<GridLine> => {
  const above: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const total = await time(page, `run('${RUN}', '${RESULT}')`);
    if (run > 0) above.push(total - (await serverTime(page)) - bareFirstPaint);
    await whenDone(page);
  }
  const most = median(above);
  return {
    isGood: most <= MOST_ABOVE,
    line: `${ROWS} rows, Run to rows on screen above the cluster's own time and a bare grid's: ${most.toFixed(0)} ms (limit ${MOST_ABOVE}), median of ${RUNS}`,
  };
};

/** Measures the grid of the built archive against a bare one, in one browser and in turns. */
export const measureGrid = async (): Promise<GridLine[]> => {
  const { shared } = await buildKibanaBrowser();
  const bareFiles = { sharedDeps: join(shared, 'shared_deps.js'), script: await buildBareGrid() };
  const workbench = await workbenchWithEvents(gridEvents(ROWS, END), END);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const lines: GridLine[] = [];
  try {
    for (const pageSize of PAGE_SIZES) {
      const hunt = await newPage(browser);
      await openHunt(hunt, workbench.url, pageSize);
      const { width, height, columns: seen } = lookSchema.parse(await probe(hunt, 'look()'));
      const columns = seen.filter(({ id }) => id !== 'details');
      const rows = gridRows(await savedRows(hunt), columns);
      if (rows.length !== ROWS) throw new Error(`the hunt has ${rows.length} rows`);
      const bare = await newPage(browser);
      await openBareGrid(bare, bareFiles, { columns, rows, pageSize, width, height });

      const [ofHunt, ofBare] = [noTimes(), noTimes()];
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
      lines.push(...comparison(pageSize, ofHunt, ofBare));
      if (pageSize === PAGE_SIZES[0]) lines.push(await runs(hunt, median(ofBare['first paint'])));
      await hunt.context().close();
      await bare.context().close();
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
  return lines;
};
