/** Asked of any object by promises, inspection and serialisation; no contract is meant by them. */
const ASKED_BY_LANGUAGE = new Set([
  '__esModule',
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

/**
 * A contract of Kibana that throws, with the member's name, when something is used that the contract
 * does not hold: an undeclared member must fail loudly here instead of being `undefined`.
 * @param name how a plugin author writes it, such as `core.http`
 */
export const offerOnly = <Contract extends object>(name: string, contract: Contract): Contract =>
  new Proxy(contract, {
    get(target, property, receiver) {
      if (typeof property === 'symbol' || property in target || ASKED_BY_LANGUAGE.has(property)) {
        return Reflect.get(target, property, receiver);
      }
      throw new Error(
        `The workbench does not offer "${name}.${property}". Declare the used part in typings/ and add it to the workbench's Kibana host.`
      );
    },
  });
