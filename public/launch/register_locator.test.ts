import type { LocatorDefinition, SharePluginSetup } from '@kbn/share-plugin/public';
import type { HuntLink } from '../../common/launch/hunt_address';
import { PLUGIN_ID } from '../../common/plugin';
import { registerLocator } from './register_locator';

const locate = (params: unknown) => {
  const found: Array<LocatorDefinition<HuntLink>> = [];
  const share = {
    url: { locators: { create: (made: LocatorDefinition<HuntLink>) => found.push(made) } },
  };
  registerLocator(share as unknown as SharePluginSetup);
  return found[0]!.getLocation(params as HuntLink);
};

describe('the locator', () => {
  it('leads into the page, everything in the address and nothing in the history', async () => {
    const filters = { account: { include: ['111122223333'], exclude: [] } };
    await expect(locate({ reading: 'corrected', threshold: 25, filters })).resolves.toEqual({
      app: PLUGIN_ID,
      path: '?v=1&reading=corrected&threshold=25&account=111122223333',
      state: {},
    });
  });

  it.each([
    [{ threshold: 0 }, '"threshold"'],
    [{ threshold: 1e308 }, '"threshold"'],
    [{ reading: 'other' }, '"reading"'],
    [{ filters: { constructor: {} } }, '"constructor"'],
    [{ colour: 'red' }, 'colour'],
    [null, 'damaged'],
  ])('refuses %p in one sentence', async (params, name) => {
    await expect(locate(params)).rejects.toThrow(name);
  });
});
