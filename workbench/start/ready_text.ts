import type { Workbench } from './start_workbench';

/** One user of the stand-in. */
export interface ListedUser {
  name: string;
  /** What the user is for, in a few words. */
  purpose: string;
}

const clockText = (now: Date | undefined): string =>
  now === undefined ? 'the real time' : `stands at ${now.toISOString()}`;

/** What the terminal shows when the page can be opened. `users` is empty with a real cluster. */
export const readyText = (
  { url, elasticsearchUrl, now }: Pick<Workbench, 'url' | 'elasticsearchUrl' | 'now'>,
  pageUrl: string,
  users: readonly ListedUser[]
): string => {
  const width = Math.max(0, ...users.map(({ name }) => name.length));
  return [
    'The EC2 deployment hunt is ready.',
    '',
    `  Page           ${pageUrl}`,
    `  Kibana         ${url} (a stand-in)`,
    `  Elasticsearch  ${elasticsearchUrl}${users.length === 0 ? '' : ' (a stand-in)'}`,
    `  Clock          ${clockText(now)}`,
    ...(users.length === 0
      ? ['  Users          those of the cluster']
      : ['  Users          password "workbench" for each']),
    ...users.map(({ name, purpose }) => `                 ${name.padEnd(width)}  ${purpose}`),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
};
