import { sampleEvents } from '../cloudtrail/generator/sample';
import { FaultSwitch } from '../elasticsearch/faults/fault_switch';
import { HuntSession } from './hunt_session';
import { workbenchWithEvents } from './workbench_with_events';

const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 1_000 };

const LEASE_MS = 60_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A workbench in which a query is on its way that takes five minutes. */
const withSlowQuery = async () => {
  const faults = new FaultSwitch();
  const workbench = await workbenchWithEvents(sampleEvents(SAMPLE), SAMPLE.end, { faults });
  const session = await HuntSession.signIn(workbench.url, 'hunter');
  faults.set({ kind: 'slow', milliseconds: 300_000, only: 'POST /_query' });
  const { body } = await session.start();
  expect(body.progress.status).toBe('running');
  const id: string = body.progress.id;
  return { workbench, session, id };
};

it('the query of a browser that was killed ends with its lease, and its id is gone', async () => {
  const { workbench, session, id } = await withSlowQuery();
  try {
    const startedAt = performance.now();
    const { running } = workbench.elasticsearch;
    expect(running.count).toBe(1);
    while (running.count > 0 && performance.now() - startedAt < LEASE_MS + 5_000) await pause(100);
    const seconds = (performance.now() - startedAt) / 1000;
    process.stdout.write(
      `Nobody asked any more; the query stopped after ${seconds.toFixed(1)} s\n`
    );
    expect(running.count).toBe(0);
    const { status, body } = await session.read(id);
    expect([status, body.attributes.code]).toEqual([404, 'query_not_found']);
  } finally {
    await workbench.close();
  }
}, 120_000);

it('a cluster that is stopped in mid query is told as one that cannot be reached', async () => {
  const { workbench, session, id } = await withSlowQuery();
  try {
    await workbench.elasticsearch.close();
    const { status, body } = await session.read(id);
    expect([status, body.attributes.code]).toEqual([503, 'cluster_unreachable']);
    expect(body.message).not.toMatch(/ECONNREFUSED/);
  } finally {
    await workbench.close();
  }
}, 60_000);
