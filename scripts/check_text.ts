import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedSources } from './packaging/source_files';
import { committedTextFaults } from './text/committed_text_faults';
import { messageFaults } from './text/message_faults';
import { messagesOf } from './text/messages';
import { translationFaults } from './text/translation_faults';

const ROOT = resolve(__dirname, '..');

const BINARY = /\.(png|gz|zip|br|ico)$/;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files under version control, and new ones that will be. */
const committedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && !BINARY.test(path) && existsSync(join(ROOT, path)));

const report = (claim: string, faults: readonly string[]): boolean => {
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${claim}`);
  faults.forEach((fault) => console.log(`        ${fault}`));
  return faults.length === 0;
};

const main = (): void => {
  const messages = ['common', 'server', 'public']
    .flatMap((folder) => shippedSources(ROOT, folder))
    .flatMap((path) => messagesOf(path, read(path)));
  const passed = [
    report(`${messages.length} messages are in order`, messageFaults(messages)),
    report('Translations match the messages', translationFaults(ROOT, messages)),
    report(
      'No committed file has an address or a path that it must not have',
      committedFiles().flatMap((path) => committedTextFaults(path, read(path)))
    ),
  ];
  const failed = passed.filter((isPassed) => !isPassed).length;
  console.log(`${passed.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

main();
