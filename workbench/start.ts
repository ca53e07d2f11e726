import { FaultSwitch } from './elasticsearch/faults/fault_switch';
import { USERS } from './elasticsearch/security/users';
import { PAGE_PATH } from './start/page_path';
import { readArguments } from './start/arguments';
import type { Arguments } from './start/arguments';
import { Closing } from './start/closing';
import { HELP } from './start/help';
import { loadText } from './start/load_text';
import { openBrowser } from './start/open_browser';
import { streamProgress } from './start/progress';
import { readyText } from './start/ready_text';
import { startWorkbench } from './start/start_workbench';

/** After a signal, what was under way fails because it is closed; that is nothing to tell. */
let isStopping = false;

/** The first signal closes what is open; a second one does not wait for that. */
const closeOnSignal = (closing: Closing): void => {
  const stop = (): void => {
    if (isStopping) {
      // An exit would wait for the query that keeps the first signal waiting.
      process.kill(process.pid, 'SIGKILL');
    }
    isStopping = true;
    closing.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error)
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

const fail = (error: unknown): void => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
};

const run = async (given: Arguments): Promise<void> => {
  const closing = new Closing();
  closeOnSignal(closing);
  const { cloudtrail: paths, namespace, elasticsearch, host, port, enginePort, basePath } = given;
  const workbench = await startWorkbench({
    host,
    port,
    enginePort,
    basePath,
    now: given.now,
    closing,
    progress: streamProgress(process.stderr),
    ...(paths.length === 0 ? {} : { cloudtrail: { paths, namespace } }),
    ...(elasticsearch === undefined ? {} : { elasticsearch }),
    ...(given.faults ? { faults: new FaultSwitch() } : {}),
  });
  const pageUrl = `${workbench.url}${PAGE_PATH}`;
  if (workbench.report !== undefined) {
    console.log(`${loadText(workbench.report, workbench.now ?? new Date())}\n`);
  }
  console.log(readyText(workbench, pageUrl, elasticsearch === undefined ? USERS : []));
  if (given.open) {
    openBrowser(pageUrl);
  }
};

const main = async (): Promise<void> => {
  const given = readArguments(process.argv.slice(2));
  if (given.help) {
    console.log(HELP);
    return;
  }
  await run(given);
};

main().catch((error: unknown) => {
  if (!isStopping) {
    fail(error);
  }
});
