import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { workbenchWithEvents, type EventsWorkbench } from '../integration/workbench_with_events';
import { buildKibanaBrowser } from '../kibana/build_browser';
import { buildBareGrid, openBareGrid } from './grid_bare_page';
import { gridEvents } from './grid_events';
import { installProbe } from './grid_probe';
import { gridRows, type GridColumn } from './grid_table';
import { median } from './median';

const ROWS = 10_000;
const END = new Date('2026-03-07T12:00:00.000Z');
const RUNS = Number(process.env.GRID_RUNS ?? 9);
const PAGE_SIZES = [100, ROWS] as const;
const VIEWPORT = { width: 1280, height: 800 };

/** A turn of the wheel, and so many of them. */
const STEP = 100;
const STEPS = 30;

const CORRECTED = '[data-test-subj="huntReading-corrected"]';
const PUBLISHED = '[data-test-subj="huntReading-published"]';
const BARE = '[data-test-subj="bareGridButton"]';
const RUN = '[data-test-subj="huntRun"]';
const RESULT = '#ec2DeploymentHunt-result';

const lookSchema = z.object({
  width: z.number(),
  height: z.number(),
  cells: z.number(),
  first: z.nullable(z.string()),
  columns: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      initialWidth: z.number(),
      isNumeric: z.boolean(),
    })
  ),
});

const measuredSchema = z.number();

/** A number of times against a number of times, both in milliseconds. */
interface Times {
  hunt: number[];
  bare: number[];
}

const probe = async (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`gridProbe.${call}`);

const time = async (page: Page, call: string): Promise<number> =>
  measuredSchema.parse(await probe(page, call));

const look = async (page: Page) => lookSchema.parse(await probe(page, 'look()'));

const newPage = async (browser: Browser): Promise<Page> => {
  const page = await (
    await browser.newContext({ viewport: VIEWPORT, timezoneId: 'UTC' })
  ).newPage();
  page.setDefaultTimeout(120_000);
  await installProbe(page);
  return page;
};

const signIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.locator('[data-test-subj="loginUsername"]').fill('hunter');
  await page.locator('[data-test-subj="loginPassword"]').fill('workbench');
  await page.locator('[data-test-subj="loginSubmit"]').click();
  await page.locator('[data-test-subj="huntRun"]').waitFor();
};

const whenDone = async (page: Page): Promise<void> => {
  await page.locator(RUN).waitFor();
  await page.locator('[data-test-subj="dataGridRowCell"]').first().waitFor();
  await page.waitForLoadState('networkidle');
};

const openHunt = async (page: Page, { url }: EventsWorkbench, pageSize: number): Promise<void> => {
  const address = `${url}/app/ec2DeploymentHunt?v=1&reading=corrected`;
  await signIn(page, address);
  await page.evaluate(
    (size) =>
      localStorage.setItem(
        'ec2DeploymentHunt:corrected:hunter',
        JSON.stringify({ pageSize: size })
      ),
    pageSize
  );
  await page.reload();
  await whenDone(page);
};

const savedRows = async (page: Page): Promise<string> => {
  await page.locator('[data-test-subj="huntExport"]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-test-subj="huntExport-jsonAll"]').click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  await page.keyboard.press('Escape');
  return saved;
};

const measureBoth = async (
  hunt: Page,
  bare: Page
): Promise<Record<'first paint' | 'sort' | 'scroll', Times>> => {
  const times = {
    'first paint': { hunt: [] as number[], bare: [] as number[] },
    sort: { hunt: [] as number[], bare: [] as number[] },
    scroll: { hunt: [] as number[], bare: [] as number[] },
  };
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, page] of [
      ['bare', bare],
      ['hunt', hunt],
    ] as const) {
      const add = (what: keyof typeof times, taken: number) => {
        // The first run warms up.
        if (run > 0) times[what][name].push(taken);
      };
      await page.bringToFront();
      if (name === 'hunt') {
        await probe(page, `show('${PUBLISHED}')`);
        add('first paint', await time(page, `show('${CORRECTED}')`));
      } else {
        await page.reload;
        if (run > 0) await page.locator(BARE).click();
        add('first paint', await time(page, `show('${BARE}')`));
      }
      add('scroll', await time(page, `scroll(${STEPS}, ${STEP})`));
      const entry = run % 2 === 0 ? 'Sort High-Low' : 'Sort Low-High';
      add('sort', await time(page, `sort('attempts', '${entry}')`));
    }
  }
  return times;
};

const main = async (): Promise<void> => {
  const { shared } = await buildKibanaBrowser();
  const bareScript = { sharedDeps: join(shared, 'shared_deps.js'), script: await buildBareGrid() };
  const workbench = await workbenchWithEvents(gridEvents(ROWS, END), END);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    for (const pageSize of PAGE_SIZES) {
      const hunt = await newPage(browser);
      await openHunt(hunt, workbench, pageSize);
      const seen = await look(hunt);
      const columns: GridColumn[] = seen.columns.filter(({ id }) => id !== 'details');
      const rows = gridRows(await savedRows(hunt), columns);
      if (rows.length !== ROWS) throw new Error(`the hunt has ${rows.length} rows`);
      const bare = await newPage(browser);
      await openBareGrid(bare, bareScript, {
        columns,
        rows,
        pageSize,
        width: seen.width,
        height: seen.height,
      });
      const times = await measureBoth(hunt, bare);
      const [one, other] = [await look(hunt), await look(bare)];
      console.log(`page size ${pageSize}: cells ${one.cells} against ${other.cells}`);
      for (const [what, { hunt: ours, bare: theirs }] of Object.entries(times)) {
        const [a, b] = [median(ours), median(theirs)];
        console.log(
          `${what}: ${(a / b).toFixed(2)}; ${a.toFixed(0)} ms against ${b.toFixed(0)} ms`
        );
        console.log(`   ${ours.map(Math.round).join(' ')} | ${theirs.map(Math.round).join(' ')}`);
      }
      if (pageSize === 100) {
        await probe(hunt, 'look()');
        const above: number[] = [];
        for (let run = 0; run <= RUNS; run++) {
          const total = await time(hunt, `run('${RUN}', '${RESULT}')`);
          const status = await hunt.locator('[data-test-subj="huntStatus"]').innerText();
          console.log(`run ${total.toFixed(0)} ms; ${status.replace(/\s+/g, ' ')}`);
          above.push(total);
          await whenDone(hunt);
        }
      }
      await hunt.context().close();
      await bare.context().close();
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
