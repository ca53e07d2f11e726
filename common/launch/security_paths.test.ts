import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { readRison } from './read_rison';
import {
  alertsPath,
  casePath,
  ruleEditPath,
  timelinePath,
  userFlyoutPath,
  userPagePath,
} from './security_paths';
import { securityTimeRange } from './security_time_range';

const WINDOW = { from: '2026-11-18T10:00:00.000Z', to: '2026-11-25T10:00:00.000Z' };

const RANGE = { from: '2026-11-18T10:00:00.000Z', to: '2026-11-25T09:59:59.999Z' };

const addressOf = (path: string): URL => new URL(`https://kibana.example/base/app/security${path}`);

const stateIn = (path: string, name: string): unknown =>
  readRison(addressOf(path).searchParams.get(name) ?? '');

const seed = hostileTextSeed();

describe('paths inside the Security app', () => {
  it('have the form that the app itself writes', () => {
    expect(decodeURIComponent(timelinePath('a:"b"', WINDOW))).toBe(
      "/alerts?timeline=(activeTab:query,isOpen:!t,query:(expression:'a:\"b\"',kind:kuery))&timerange=(global:(linkTo:!(),timerange:(from:'2026-11-18T10:00:00.000Z',kind:absolute,to:'2026-11-25T09:59:59.999Z')),timeline:(linkTo:!(),timerange:(from:'2026-11-18T10:00:00.000Z',kind:absolute,to:'2026-11-25T09:59:59.999Z')))"
    );
    expect(decodeURIComponent(userFlyoutPath('a'))).toBe(
      '/entity_analytics_home_page?flyout=(left:!n,preview:!(),right:(id:user-panel,params:(contextID:ec2DeploymentHunt,scopeId:ec2DeploymentHunt,userName:a)))'
    );
    expect(ruleEditPath('a/b')).toBe('/rules/id/a%2Fb/edit');
    expect(casePath('a?b')).toBe('/cases/a%3Fb');
  });

  it('have no user page for names that a path cannot hold', () => {
    for (const name of ['', '.', '..']) expect(userPagePath(name, WINDOW)).toBeNull();
  });

  /** One link a text, in turn, and whether it opens what the text meant. */
  const links: ReadonlyArray<(text: string) => void> = [
    (text) => {
      const timeline = timelinePath(text, WINDOW);
      expect(stateIn(timeline, 'timeline')).toEqual({
        activeTab: 'query',
        isOpen: true,
        query: { expression: text, kind: 'kuery' },
      });
      expect(securityTimeRange(addressOf(timeline).search, 'timeline')).toEqual(RANGE);
    },
    (text) =>
      expect(stateIn(alertsPath(text, WINDOW), 'query')).toEqual({
        language: 'kuery',
        query: text,
      }),
    (text) => {
      const page = addressOf(userPagePath(text, WINDOW) ?? '').pathname;
      const segment = page.slice('/base/app/security/users/name/'.length, -'/events'.length);
      expect(text === '' ? '' : decodeURIComponent(segment)).toBe(text);
    },
    (text) =>
      expect(stateIn(userFlyoutPath(text), 'flyout')).toMatchObject({
        right: { params: { userName: text } },
      }),
  ];

  it(`open what was meant, for 100,000 hostile values (seed ${seed})`, () => {
    hostileTexts(seed, 100_000).forEach((text, index) => links[index % links.length]?.(text));
  });
});
