import { importVerdicts, type ImportRuns } from './measure_import';
import type { ChildRun } from './in_child';
import type { ImportTurn } from './import_turn';

const run = (seconds: number, peakBytes: number | null = 1e9): ChildRun<number> => ({
  result: 1_000_000,
  seconds,
  processorSeconds: seconds * 1.5,
  peakBytes,
});

const turn = (imported: number, read: number, peakBytes?: number | null): ImportTurn => ({
  imported: run(imported, peakBytes),
  read: run(read),
});

const WEEK: ImportRuns = {
  turns: [turn(20, 14), turn(30, 18, 1.5e9), turn(50, 20)],
  all: null,
  threeLevels: run(10),
  weekBytes: 1e8,
  allBytes: 1e8,
};

const linesOf = (runs: ImportRuns): string[] =>
  importVerdicts(runs).verdicts.map(({ line }) => line);

describe('the verdict on the import', () => {
  it('is the turn in the middle where there is one week only, whatever the last one was', () => {
    const { verdicts, weekSeconds } = importVerdicts(WEEK);
    expect(weekSeconds).toBe(30);
    expect(verdicts[0]?.isGood).toBe(true);
    expect(verdicts[0]?.line).toContain('0.60 (at least 0.5)');
    expect(verdicts[0]?.line).toContain('30 s against 18 s; 45.0 µs');
    expect(verdicts[0]?.line).toContain('against 27.0 (15.0 µs');
    expect(verdicts[0]?.line).toContain('median of 3 turns; 10 GB would take 3000 s');
  });

  it('is that of all weeks where there are several', () => {
    const [line] = linesOf({ ...WEEK, all: turn(300, 120), allBytes: 1e9 });
    expect(line).toContain('0.40 (at least 0.5)');
    expect(line).toContain('300 s against 120 s');
    expect(line).toContain('one week 0.60, median of 3 turns; 10 GB would take 3000 s');
  });

  it('takes the worse of two in the middle', () => {
    const [line] = linesOf({ ...WEEK, turns: [turn(20, 14), turn(50, 20)] });
    expect(line).toContain('0.40 (at least 0.5)');
  });

  it('counts the most memory of all turns, and says when one is not known', () => {
    expect(linesOf(WEEK)[1]).toContain('0.70 (at most 1); 1.50 GB');
    const unknown = importVerdicts({ ...WEEK, turns: [turn(20, 14), turn(20, 14, null)] });
    expect(unknown.verdicts[1]).toEqual({
      isGood: false,
      line: 'peak memory of the import: this system does not say',
    });
  });

  it('fails without a turn', () => {
    expect(() => importVerdicts({ ...WEEK, turns: [] })).toThrow('nothing was imported');
  });
});
