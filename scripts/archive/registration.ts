import ts from 'typescript';
import type { Rule } from './archive';
import { browserScripts, ENTRY_SCRIPT } from './archive';
import { memberOfGlobal, parseScript, walk } from './script';

const KEY = 'plugin/ec2DeploymentHunt/public';
const MAY_GET = ['entry/core/public'];

interface Use {
  path: string;
  member: string;
  /** The first argument, when it is a plain text. */
  key: string | undefined;
}

const usesOf = (path: string, text: string): Use[] => {
  const uses: Use[] = [];
  walk(parseScript(path, text), (node) => {
    const member = memberOfGlobal(node, '__kbnBundles__');
    if (member !== undefined) {
      const call = node.parent.parent;
      const [first] = ts.isCallExpression(call) ? call.arguments : [];
      const key = first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
      uses.push({ path, member, key });
    }
  });
  return uses;
};

/** The plugin registers once, under Kibana's key, in the entry, and asks for Kibana's core alone. */
export const registration: Rule = (archive) => {
  const uses = browserScripts(archive).flatMap(([path, text]) => usesOf(path, text));
  const defines = uses.filter(({ member }) => member === 'define');
  return [
    ...(defines.length === 1
      ? []
      : [`The bundles call __kbnBundles__.define ${defines.length} times; it must be once.`]),
    ...defines
      .filter(({ path, key }) => path !== ENTRY_SCRIPT || key !== KEY)
      .map(({ path, key }) => `${path} defines "${key}"; the entry must define "${KEY}".`),
    ...uses
      .filter(({ member, key }) => member === 'get' && !MAY_GET.includes(key ?? ''))
      .map(({ path, key }) => `${path} gets the bundle "${key}", which the plugin may not use.`),
    ...uses
      .filter(({ member }) => member !== 'define' && member !== 'get')
      .map(({ path, member }) => `${path} uses __kbnBundles__ in a way of its own: ${member}.`),
  ];
};
