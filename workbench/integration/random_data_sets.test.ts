import { Random } from '../cloudtrail/generator/random';
import {
  correctedByHand,
  correctedValuesByHand,
  type CorrectedRowByHand,
  type ValueByHand,
} from '../cloudtrail/test_support/corrected_by_hand';
import { randomCalls } from '../cloudtrail/test_support/random_calls';
import { HuntSession } from './hunt_session';
import { workbenchWithEvents } from './workbench_with_events';

const DATA_SETS = 200;

/** Data sets that are asked for at the same time. */
const AT_ONCE = 4;

const DAY_MS = 86_400_000;

const START = Date.parse('2026-01-01T00:00:00Z');

/** `RANDOM_SEED` repeats a run. */
const seed = Number(process.env.RANDOM_SEED ?? Math.floor(Math.random() * 4_294_967_296));

const inOneOrder = <Row extends object>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => {
    const [a, b] = [one, other].map((row) => JSON.stringify(Object.entries(row).sort()));
    return (a ?? '') < (b ?? '') ? -1 : 1;
  });

/** Each data set has a day of its own, so that one cluster holds them all and a window tells them apart. */
const windowOf = (index: number): { from: string; to: string } => ({
  from: new Date(START + index * DAY_MS).toISOString(),
  to: new Date(START + (index + 1) * DAY_MS).toISOString(),
});

it(`the corrected reading is what a count in the raw records finds, for ${DATA_SETS} random data sets (RANDOM_SEED=${seed})`, async () => {
  const random = new Random(seed);
  const events = Array.from({ length: DATA_SETS }, (_, index) => {
    const { from, to } = windowOf(index);
    return randomCalls(random, Date.parse(from), Date.parse(to));
  }).flat();
  const workbench = await workbenchWithEvents(events, new Date(START + DATA_SETS * DAY_MS));
  let rows = 0;
  try {
    const session = await HuntSession.signIn(workbench.url, 'hunter');
    const compare = async (index: number, threshold: number): Promise<void> => {
      const window = windowOf(index);
      const parameters = { ...window, filters: {} };
      const [found, values]: [{ rows: CorrectedRowByHand[] }, { rows: ValueByHand[] }] =
        await Promise.all([
          session.hunt('corrected', { ...parameters, threshold, max_rows: 10_000 }),
          session.hunt('corrected_values', parameters),
        ]);
      expect({ index, threshold, rows: inOneOrder(found.rows) }).toEqual({
        index,
        threshold,
        rows: inOneOrder(correctedByHand(events, window, threshold)),
      });
      expect({ index, values: inOneOrder(values.rows) }).toEqual({
        index,
        values: inOneOrder(correctedValuesByHand(events, window)),
      });
      rows += found.rows.length;
    };
    for (let first = 0; first < DATA_SETS; first += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, (_, offset) => compare(first + offset, random.whole(1, 30)))
      );
    }
  } finally {
    await workbench.close();
  }
  // Else the comparison would have compared nothing.
  expect(rows).toBeGreaterThan(DATA_SETS);
}, 300_000);
