import { FeatureRegistry } from './feature_registry';

const FEATURE = {
  id: 'hunts',
  name: 'Hunts',
  category: { id: 'security', label: 'Security' },
  app: ['hunts'],
  privileges: {
    all: {
      api: ['read_hunts', 'update_hunts'],
      ui: ['show', 'save'],
      savedObject: { all: [], read: [] },
    },
    read: { api: ['read_hunts'], ui: ['show'], savedObject: { all: [], read: [] } },
  },
};

const registry = () => {
  const features = new FeatureRegistry();
  features.register(FEATURE);
  return features;
};

describe('registered features', () => {
  it('grant what the privilege of the person says', () => {
    const { api, capabilities } = registry().rights(() => ({ all: false, read: true }));
    expect([...api]).toEqual(['read_hunts']);
    expect(capabilities).toEqual({ hunts: { show: true, save: false }, navLinks: { hunts: true } });
  });

  it('grant nothing and hide the app without a privilege', () => {
    const { api, capabilities } = registry().rights(() => ({ all: false, read: false }));
    expect(api.size).toBe(0);
    expect(capabilities).toEqual({
      hunts: { show: false, save: false },
      navLinks: { hunts: false },
    });
  });

  it('cannot share an id', () => {
    const features = registry();
    expect(() => features.register(FEATURE)).toThrow('already registered');
  });
});
