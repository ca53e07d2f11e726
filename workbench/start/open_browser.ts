import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address, or undefined where no display can show it. */
export const browserCommand = (
  platform: NodeJS.Platform,
  environment: Environment,
  url: string
): [command: string, ...args: string[]] | undefined => {
  if (platform === 'darwin') {
    return ['open', url];
  }
  if (platform === 'win32') {
    return ['cmd', '/c', 'start', '""', url];
  }
  const hasDisplay = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (display) => display !== undefined && display !== ''
  );
  return hasDisplay ? ['xdg-open', url] : undefined;
};

/** Opens the person's browser where there is a display. A missing browser is no error. */
export const openBrowser = (url: string): void => {
  const command = browserCommand(process.platform, process.env, url);
  if (command !== undefined) {
    const [program, ...args] = command;
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  }
};
