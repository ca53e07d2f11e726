import ts from 'typescript';
import type { Rule } from './archive';
import { browserScripts, serverScripts } from './archive';
import { parseScript, walk } from './script';

const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global'];
const MAKES_CODE = ['eval', 'Function'];
const TAKES_CODE = ['setTimeout', 'setInterval', 'setImmediate', 'execScript'];

/** `x instanceof Function` and `Function.prototype` read; they make nothing. */
const onlyReads = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isBinaryExpression(parent) &&
      parent.right === node &&
      parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) ||
    (ts.isPropertyAccessExpression(parent) &&
      parent.expression === node &&
      parent.name.text === 'prototype')
  );
};

/** True where the identifier only names a key: `{ Function: 1 }`, `x.Function`. */
const onlyNames = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node)
  );
};

const isGlobalMember = (node: ts.Node): boolean => {
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : undefined;
  return (
    name !== undefined &&
    MAKES_CODE.includes(name) &&
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    GLOBAL_OBJECTS.includes(node.expression.text)
  );
};

/** `(() => {}).constructor('...')` and `x.constructor.constructor(...)`. */
const isFunctionConstructor = (node: ts.Node): boolean => {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'constructor') {
    return false;
  }
  const owner = ts.isParenthesizedExpression(node.expression)
    ? node.expression.expression
    : node.expression;
  return (
    ts.isFunctionExpression(owner) ||
    ts.isArrowFunction(owner) ||
    (ts.isPropertyAccessExpression(owner) && owner.name.text === 'constructor')
  );
};

const isTimerWithText = (node: ts.Node): boolean => {
  if (!ts.isCallExpression(node)) {
    return false;
  }
  const [first] = node.arguments;
  return (
    ts.isIdentifier(node.expression) &&
    TAKES_CODE.includes(node.expression.text) &&
    first !== undefined &&
    ts.isStringLiteralLike(first)
  );
};

const isDynamic = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) &&
    MAKES_CODE.includes(node.text) &&
    !onlyNames(node) &&
    !onlyReads(node)) ||
  isGlobalMember(node) ||
  isFunctionConstructor(node) ||
  isTimerWithText(node) ||
  (ts.isStringLiteralLike(node) && /^\s*javascript:/i.test(node.text));

/**
 * Kibana's content security policy forbids code made from text. Any mention of `eval` or `Function`
 * as a value counts, so that a second name for them counts too.
 */
export const dynamicCode: Rule = (archive) =>
  [...browserScripts(archive), ...serverScripts(archive)].flatMap(([path, text]) => {
    const breaches: string[] = [];
    const script = parseScript(path, text);
    walk(script, (node) => {
      if (isDynamic(node)) {
        const excerpt = node.parent.getText(script).slice(0, 60);
        breaches.push(`${path} can make code from text: ${excerpt}`);
      }
    });
    return breaches;
  });
