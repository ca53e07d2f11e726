import type { User } from '../elasticsearch/security/users';
import { WORKBENCH_PASSWORD } from '../elasticsearch/security/users';
import type { Workbench } from './start_workbench';

const clockText = (now: Date | undefined): string =>
  now === undefined ? 'the real time' : `stands at ${now.toISOString()}`;

/** What the terminal shows when the page can be opened. `users` is empty with a real cluster. */
export const readyText = (
  { url, elasticsearchUrl, now }: Pick<Workbench, 'url' | 'elasticsearchUrl' | 'now'>,
  pageUrl: string,
  users: readonly User[]
): string => {
  const width = Math.max(0, ...users.map(({ username }) => username.length));
  return [
    'The EC2 deployment hunt is ready.',
    '',
    `  Page           ${pageUrl}`,
    `  Kibana         ${url} (a stand-in)`,
    `  Elasticsearch  ${elasticsearchUrl}${users.length === 0 ? '' : ' (a stand-in)'}`,
    `  Clock          ${clockText(now)}`,
    ...(users.length === 0
      ? ['  Users          those of the cluster']
      : [`  Users          password "${WORKBENCH_PASSWORD}" for each`]),
    ...users.map(
      ({ username, purpose }) => `                 ${username.padEnd(width)}  ${purpose}`
    ),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
};
