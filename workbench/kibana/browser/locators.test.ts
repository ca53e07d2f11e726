import { createLocators } from './locators';

const open = () => {
  const navigate = jest.fn();
  const locators = createLocators({
    version: '9.5.4',
    getUrlForApp: (id, { path }) => `/base/app/${id}${path}`,
    navigate,
  });
  locators.register({
    id: 'HUNT',
    getLocation: (params) => ({ app: 'hunt', path: '#/', state: { params } }),
  });
  return { ...locators, navigate };
};

const PARAMS = { text: 'a+b "c" é \u202e', list: [1, 2], spec: { title: 'logs-*' } };

describe('locators', () => {
  it('give an address that carries every parameter back', async () => {
    const { share, follow, navigate } = open();
    const url = share.url.locators.get<typeof PARAMS>('HUNT')?.getRedirectUrl(PARAMS) ?? '';
    expect(url).toMatch(/^\/base\/app\/r\?l=HUNT&v=9\.5\.4&lz=/);
    await follow(new URL(url, 'http://localhost').search);
    expect(navigate).toHaveBeenCalledWith('hunt', {
      path: '#/',
      state: { params: PARAMS },
      replace: true,
    });
  });

  it('go to the app with the state in the history', async () => {
    const { share, navigate } = open();
    await share.url.locators.get<typeof PARAMS>('HUNT')?.navigate(PARAMS);
    expect(navigate).toHaveBeenCalledWith('hunt', {
      path: '#/',
      state: { params: PARAMS },
      replace: false,
    });
  });

  it('are undefined where no app has registered one', () => {
    expect(open().share.url.locators.get('OTHER')).toBeUndefined();
  });

  it.each([
    ['?l=OTHER&lz=N4', 'OTHER'],
    ['?l=HUNT&lz=!!!', 'damaged'],
    ['?l=HUNT', 'damaged'],
    ['', 'no app has registered'],
  ])('refuse the address %s', async (search, word) => {
    await expect(open().follow(search)).rejects.toThrow(word);
  });

  it('of a plugin are followed by their parameters as plain JSON too', async () => {
    const { shareSetup, follow, navigate } = open();
    shareSetup.url.locators.create<{ at: string }>({
      id: 'PLUGIN',
      getLocation: async ({ at }) => ({ app: 'plugin', path: `?at=${at}`, state: {} }),
    });
    await follow(`?l=PLUGIN&p=${encodeURIComponent('{"at":"a+b"}')}`);
    expect(navigate).toHaveBeenCalledWith('plugin', { path: '?at=a+b', state: {}, replace: true });
  });

  it('of a plugin may refuse their parameters later', async () => {
    const { shareSetup, follow } = open();
    shareSetup.url.locators.create({
      id: 'PLUGIN',
      getLocation: () => Promise.reject(new Error('The link is damaged at "at".')),
    });
    await expect(follow('?l=PLUGIN&p={}')).rejects.toThrow('damaged at "at"');
  });
});
