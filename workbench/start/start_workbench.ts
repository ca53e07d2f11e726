import { join } from 'node:path';
import { ensureArchive } from '../../scripts/packaging/ensure_archive';
import type { LoadReport } from '../cloudtrail/load';
import type { Engine } from '../elasticsearch/engine';
import { startElasticsearch } from '../elasticsearch/server';
import type { ElasticsearchOptions } from '../elasticsearch/server';
import { buildKibanaBrowser } from '../kibana/build_browser';
import { startKibana } from '../kibana/host';
import type { KibanaOptions } from '../kibana/host';
import { Closing } from './closing';
import { requireFreePort } from './free_port';
import { openFiles } from './open_files';
import { openSample } from './open_sample';
import { silentProgress } from './progress';
import type { Progress } from './progress';
import { requireReadable } from './readable_paths';
import { REPOSITORY, STATE } from './repository';
import { SAMPLE } from './sample';

export interface WorkbenchOptions {
  /** Where both servers listen; loopback without. */
  host?: string;
  /** The page's port; 0 = any free one, also without. */
  port?: number;
  /** The stand-in's port; 0 = any free one, also without. */
  enginePort?: number;
  basePath?: string;
  /** A clock that stands still; without, the sample's, or the real time with other data. */
  now?: Date | undefined;
  /** Files and folders of CloudTrail in place of the sample. */
  cloudtrail?: { paths: string[]; namespace: string };
  /** A real cluster in place of the stand-in. `caFile` is a PEM file. */
  elasticsearch?: { url: string; caFile?: string | undefined };
  /** An engine that is filled already; it is not closed with the workbench. */
  engine?: Engine;
  /** Settings of `kibana.yml`. */
  settings?: KibanaOptions['settings'];
  /** A fault switch of the stand-in, for tests. */
  faults?: ElasticsearchOptions['faults'];
  /** Works on a copy of the sample, so that several workbenches can run at once. */
  ownCopy?: boolean;
  progress?: Progress;
  /** Gets what must be closed as soon as it is opened, so that an interrupted start leaves nothing. */
  closing?: Closing;
}

export interface Workbench {
  /** Of the page, base path included, no slash at its end. */
  url: string;
  /** Of the stand-in or the real cluster. */
  elasticsearchUrl: string;
  /** The standing clock; undefined = the real time. */
  now: Date | undefined;
  /** What came of the person's own files. */
  report: LoadReport | undefined;
  close(): Promise<void>;
}

interface Data {
  url: string;
  ca?: string;
  now: Date | undefined;
  notice: string;
  report?: LoadReport;
}

const LOOPBACK = '127.0.0.1';

const standingNotice = (now: Date): string => `The clock stands at ${now.toISOString()}.`;

/** Opens the engine with the data that is asked for, unless the caller brings one. */
const openData = async (
  { cloudtrail, engine, ownCopy = false, progress = silentProgress }: WorkbenchOptions,
  now: Date | undefined,
  closing: Closing
): Promise<{ engine: Engine; report?: LoadReport }> => {
  if (engine !== undefined) {
    return { engine };
  }
  const folder = join(STATE, 'data');
  const clock = (): Date => now ?? new Date();
  if (cloudtrail !== undefined) {
    return openFiles({ folder, clock, progress, closing, ...cloudtrail });
  }
  const sample = await openSample({ folder, clock, progress, closing, ownCopy });
  closing.add(() => sample.close());
  return { engine: sample };
};

const openStandIn = async (options: WorkbenchOptions, closing: Closing): Promise<Data> => {
  const { cloudtrail, engine, faults, host = LOOPBACK, enginePort = 0 } = options;
  const isSample = cloudtrail === undefined && engine === undefined;
  const now = options.now ?? (isSample ? SAMPLE.end : undefined);
  const data = await openData(options, now, closing);
  const server = await startElasticsearch({
    engine: data.engine,
    host,
    port: enginePort,
    ...(faults === undefined ? {} : { faults }),
  });
  closing.add(() => server.close());
  const source = isSample ? 'Sample data.' : 'Your own CloudTrail.';
  return {
    ...data,
    url: server.url,
    now,
    notice: now === undefined ? source : `${source} ${standingNotice(now)}`,
  };
};

const openCluster = ({ url, caFile }: { url: string; caFile?: string | undefined }): Data => ({
  url,
  ...(caFile === undefined ? {} : { ca: caFile }),
  now: undefined,
  notice: `Elasticsearch at ${url}. Whoever can sign in there may use the plugin here.`,
});

const start = async (options: WorkbenchOptions, closing: Closing): Promise<Workbench> => {
  const { elasticsearch, settings, basePath, progress = silentProgress } = options;
  const { host = LOOPBACK, port = 0, enginePort = 0 } = options;
  requireReadable(options.cloudtrail?.paths ?? [], '--cloudtrail');
  requireReadable(elasticsearch?.caFile === undefined ? [] : [elasticsearch.caFile], '--ca');
  await requireFreePort(host, port, '--port');
  if (elasticsearch === undefined) {
    await requireFreePort(host, enginePort, '--engine-port');
  }
  progress.step('Building the archive');
  const archive = await ensureArchive({
    root: REPOSITORY,
    onProgress: (line) => progress.detail(line),
  });
  progress.step('Building the stand-in for Kibana');
  const interrupted = new AbortController();
  const building = buildKibanaBrowser((line) => progress.detail(line), interrupted.signal);
  closing.add(async () => {
    interrupted.abort();
    await building.catch(() => undefined);
  });
  await building;
  const data =
    elasticsearch === undefined ? await openStandIn(options, closing) : openCluster(elasticsearch);
  progress.step('Starting');
  const { url, ca, now, notice, report } = data;
  const kibana = await startKibana({
    archive,
    elasticsearch: { url, ...(ca === undefined ? {} : { ca }) },
    host,
    port,
    notice,
    ...(basePath === undefined ? {} : { basePath }),
    ...(now === undefined ? {} : { now }),
    ...(settings === undefined ? {} : { settings }),
    realCluster: elasticsearch !== undefined,
  });
  closing.add(() => kibana.close());
  progress.end();
  return {
    url: kibana.url,
    elasticsearchUrl: url,
    now,
    report,
    close: () => closing.close(),
  };
};

/**
 * Builds what is missing, loads the data and starts both servers. Rejects with an Error of one
 * sentence, and then leaves nothing open.
 */
export const startWorkbench = async (options: WorkbenchOptions = {}): Promise<Workbench> => {
  const closing = options.closing ?? new Closing();
  try {
    return await start(options, closing);
  } catch (error) {
    options.progress?.end();
    await closing.close();
    throw error;
  }
};
