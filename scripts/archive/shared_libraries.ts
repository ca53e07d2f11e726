import { SHARED_LIBRARIES } from '../packaging/shared_libraries';
import type { Rule } from './archive';
import { browserScripts } from './archive';
import { memberOfGlobal, parseScript, walk } from './script';

const SHARED = Object.values(SHARED_LIBRARIES);

/** The bundles read only libraries that Kibana shares. */
export const sharedLibraries: Rule = (archive) =>
  browserScripts(archive).flatMap(([path, text]) => {
    const breaches: string[] = [];
    walk(parseScript(path, text), (node) => {
      const member = memberOfGlobal(node, '__kbnSharedDeps__');
      if (member !== undefined && !SHARED.includes(member)) {
        breaches.push(`${path} reads __kbnSharedDeps__.${member}, which Kibana does not share.`);
      }
    });
    return breaches;
  });
