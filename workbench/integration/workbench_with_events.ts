import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { documentOf } from '../cloudtrail/document';
import { cloudtrailMapping } from '../cloudtrail/mapping';
import { Occurrences } from '../cloudtrail/occurrences';
import { Engine, type EngineOptions } from '../elasticsearch/engine';
import type { FaultSwitch } from '../elasticsearch/faults/fault_switch';
import { startElasticsearch, type RunningElasticsearch } from '../elasticsearch/server';
import { startKibana, type KibanaOptions } from '../kibana/host';
import { builtArchive } from './built_archive';

const EU = /^eu-/;

/** Both servers of a workbench over one engine. */
export interface EventsWorkbench {
  /** Of the page, base path included. */
  url: string;
  elasticsearch: RunningElasticsearch;
  engine: Engine;
  close(): Promise<void>;
}

/** A workbench over given events, in memory, with the sample's two indices. It runs the built archive. */
export const workbenchWithEvents = async (
  events: Iterable<CloudTrailEvent>,
  now: Date,
  {
    faults,
    rowLimits,
    ...options
  }: Pick<KibanaOptions, 'basePath' | 'settings'> &
    Pick<EngineOptions, 'rowLimits'> & { faults?: FaultSwitch } = {}
): Promise<EventsWorkbench> => {
  const engine = await Engine.open({
    clock: () => now,
    ...(rowLimits === undefined ? {} : { rowLimits }),
  });
  const all = [...events];
  const occurrences = new Occurrences();
  for (const [namespace, isEu] of [
    ['default', false],
    ['eu', true],
  ] as const) {
    const index = `logs-aws.cloudtrail-${namespace}`;
    await engine.createIndex(index, cloudtrailMapping(namespace));
    await engine.indexDocuments(
      index,
      all
        .filter((event) => EU.test(String(event.awsRegion)) === isEu)
        .map((event) => documentOf(event, occurrences.of(event)))
    );
  }
  const loopback = { host: '127.0.0.1', port: 0 };
  const elasticsearch = await startElasticsearch({
    engine,
    ...loopback,
    ...(faults === undefined ? {} : { faults }),
  });
  const kibana = await startKibana({
    archive: builtArchive(),
    elasticsearch: { url: elasticsearch.url },
    now,
    ...loopback,
    ...options,
  });
  return {
    url: kibana.url,
    elasticsearch,
    engine,
    close: async () => {
      await kibana.close();
      await elasticsearch.close();
      await engine.close();
    },
  };
};
