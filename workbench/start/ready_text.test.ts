import { USERS } from '../elasticsearch/security/users';
import { readyText } from './ready_text';

const ADDRESSES = { url: 'http://127.0.0.1:5601', elasticsearchUrl: 'http://127.0.0.1:9200' };
const PAGE = 'http://127.0.0.1:5601/app/ec2DeploymentHunt';

describe('what the terminal shows when the page is ready', () => {
  it('names both addresses, the standing clock, every user and the password', () => {
    const now = new Date('2026-03-07T12:00:00Z');
    const text = readyText({ ...ADDRESSES, now }, PAGE, USERS);
    const users = USERS.map(({ username }) => username);
    for (const part of [
      PAGE,
      'http://127.0.0.1:9200',
      '2026-03-07T12:00:00.000Z',
      '"workbench"',
      ...users,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has no users and no stand-in for Elasticsearch with a real cluster', () => {
    const text = readyText({ ...ADDRESSES, now: undefined }, PAGE, []);
    expect(text).toContain('those of the cluster');
    expect(text).toContain('the real time');
    expect(text).not.toContain('http://127.0.0.1:9200 (a stand-in)');
    expect(text).not.toContain('hunter');
  });
});
