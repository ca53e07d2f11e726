import { sampleEvents, sampleFindings } from '../cloudtrail/generator/sample';
import { archiveModule } from './archive_module';
import { HuntSession, type Json } from './hunt_session';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 20_000 };

const WINDOW = { from: '2026-02-28T12:00:00.000Z', to: '2026-03-07T12:00:00.000Z' };

const THRESHOLD = 10;

/** A row as the page makes it of the answers. */
interface Row {
  actor: string | null;
  account: string | null;
  asked_least: number | null;
  asked_most: number | null;
  asked: { usd_per_hour: number | null } | null;
  [figure: string]: unknown;
}

const findings = sampleFindings(SAMPLE);
const noise = findings.filter(({ isNoise }) => isNoise);
const attacks = findings.filter(({ isNoise, isReadable }) => !isNoise && isReadable);

let workbench: EventsWorkbench;
let rows: readonly Row[];
let whyHere: (row: Row, threshold: number) => { reasons: string[]; badges: string[] };

beforeAll(async () => {
  workbench = await workbenchWithEvents(sampleEvents(SAMPLE), SAMPLE.end);
  const session = await HuntSession.signIn(workbench.url, 'hunter');
  const filtered = { ...WINDOW, filters: {} };
  const ask = { ...filtered, threshold: THRESHOLD, max_rows: 1_000 };
  const { correctedRows } = archiveModule<{
    correctedRows: (rows: Json, values: Json) => Row[];
  }>('result/corrected_row');
  const { rankRows } = archiveModule<{ rankRows: (rows: Row[]) => Row[] }>('result/row_ranking');
  ({ whyHere } = archiveModule<{ whyHere: typeof whyHere }>('result/why'));
  rows = rankRows(
    correctedRows(
      (await session.hunt('corrected', ask)).rows,
      (await session.hunt('corrected_values', filtered)).rows
    )
  );
}, 120_000);

afterAll(() => workbench.close());

const place = (finding: { actor: string; account: string }, among = rows): number =>
  among.findIndex((row) => row.actor === finding.actor && row.account === finding.account);

describe('the stories of the sample', () => {
  it.each(findings.map((finding) => [finding.actor, finding.account, finding] as const))(
    'find %s in %s, explained and marked as the story states',
    (_actor, _account, finding) => {
      const row = rows[place(finding)];
      if (row === undefined) throw new Error('there is no row of it');
      expect(row).toMatchObject({ attempts: finding.attempts, refused: finding.refused });
      if (finding.isReadable) {
        expect(row).toMatchObject({
          asked_least: finding.askedAtLeast,
          asked_most: finding.askedAtMost,
        });
      }
      const why = whyHere(row, THRESHOLD);
      expect(why.reasons.length).toBeGreaterThan(0);
      expect(why.badges).toEqual(expect.arrayContaining([...finding.marks]));
    }
  );

  it('never say that more was started than was, and say what is not known', () => {
    for (const finding of findings) {
      const row = rows[place(finding)];
      const started = row?.['started'];
      const isUnknown = started === null || Number(row?.['started_unknown']) > 0;
      if (isUnknown) expect(Number(started ?? 0)).toBeLessThanOrEqual(finding.started);
      else expect(started).toBe(finding.started);
    }
  });

  it.each([
    ['by default', () => rows],
    ...(['asked_most', 'asked_least'] as const).map(
      (figure) =>
        [
          `by ${figure}`,
          () => [...rows].sort((one, other) => (other[figure] ?? 0) - (one[figure] ?? 0)),
        ] as const
    ),
    [
      'by dollars asked for',
      () =>
        [...rows].sort(
          (one, other) => (other.asked?.usd_per_hour ?? 0) - (one.asked?.usd_per_hour ?? 0)
        ),
    ],
  ] as const)('put noise below the attacks %s', (_order, ordered) => {
    const highestNoise = Math.min(...noise.map((finding) => place(finding, ordered())));
    for (const attack of attacks) expect(place(attack, ordered())).toBeLessThan(highestNoise);
  });
});
