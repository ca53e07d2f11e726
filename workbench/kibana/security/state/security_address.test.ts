import { readSecurityAddress, writeSecurityAddress } from './security_address';

const NOW = new Date('2026-03-07T12:00:00.000Z');
const RANGE =
  "(linkTo:!(),timerange:(from:'2026-03-05T00:00:00.000Z',kind:absolute,to:'2026-03-05T23:59:59.999Z'))";
const TIMERANGE = `timerange=${encodeURIComponent(`(global:${RANGE},timeline:${RANGE})`)}`;

const HOSTILE = [
  `user.name:"it's !'quoted'" and not *:*`,
  'aws.cloudtrail.error_code:(*LimitExceeded or *Quota\\*)',
  '<script>alert(1)</script>&a=b#c?d%2e',
  '\u202e\u0000\r\n\t',
  'é€🦊',
];

describe('the address of the Security stand-in', () => {
  it('reads a link to Timeline as plugins write it', () => {
    const timeline = `(activeTab:query,isOpen:!t,query:(expression:'event.action:"RunInstances"',kind:kuery))`;
    const { state, damaged } = readSecurityAddress(
      `?timeline=${encodeURIComponent(timeline)}&${TIMERANGE}`
    );
    expect(damaged).toEqual([]);
    expect(state.timelineQuery).toBe('event.action:"RunInstances"');
    expect(state.timeline).toEqual({
      from: '2026-03-05T00:00:00.000Z',
      to: '2026-03-05T23:59:59.999Z',
    });
  });

  it('keeps a relative range as it was typed, with the instants that it means', () => {
    const range = { from: 'now-24h', to: 'now' };
    const state = { ...readSecurityAddress('').state, global: range };
    const written = writeSecurityAddress(state, NOW);
    expect(decodeURIComponent(written)).toContain(
      "from:'2026-03-06T12:00:00.000Z',fromStr:now-24h,kind:relative"
    );
    expect(readSecurityAddress(written).state.global).toEqual(range);
  });

  it.each(HOSTILE)('carries %j through query, Timeline and flyout', (text) => {
    const state = {
      ...readSecurityAddress(`?${TIMERANGE}`).state,
      query: text,
      timelineQuery: text,
      flyoutUser: text,
    };
    expect(readSecurityAddress(writeSecurityAddress(state, NOW))).toEqual({ state, damaged: [] });
  });

  it.each(['?timeline=(isOpen', '?timeline=1', '?timeline='])(
    'names a part that cannot be read: %s',
    (search) => {
      // The library says on the console what it could not read.
      jest.spyOn(console, 'log').mockImplementation(() => undefined);
      expect(readSecurityAddress(search)).toMatchObject({
        damaged: ['timeline'],
        state: { timelineQuery: null },
      });
    }
  );

  it('opens no Timeline that the link does not open', () => {
    const search = `?timeline=${encodeURIComponent("(isOpen:!f,query:(expression:'a',kind:kuery))")}`;
    expect(readSecurityAddress(search).state.timelineQuery).toBeNull();
  });
});
