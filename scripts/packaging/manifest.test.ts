import { archivePackage, kibanaManifest, readSourceManifest, readSourcePackage } from './manifest';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('the manifest', () => {
  const source = readSourceManifest(ROOT);
  const sourcePackage = readSourcePackage(ROOT);

  it('is the flat form of kibana.jsonc with the versions of package.json', () => {
    expect(kibanaManifest(source, sourcePackage, '9.5.3')).toMatchObject({
      id: 'ec2DeploymentHunt',
      version: sourcePackage.version,
      kibanaVersion: '9.5.3',
      server: true,
      ui: true,
      configPath: ['ec2_deployment_hunt'],
    });
  });

  it.each(['9.5', 'kibana', '9.5.4-SNAPSHOT', ''])('refuses "%s" as a version', (version) => {
    expect(() => kibanaManifest(source, sourcePackage, version)).toThrow('no full Kibana version');
  });

  it('leaves all that development needs out of package.json', () => {
    expect(Object.keys(archivePackage(sourcePackage))).toEqual([
      'name',
      'version',
      'license',
      'dependencies',
    ]);
  });
});
