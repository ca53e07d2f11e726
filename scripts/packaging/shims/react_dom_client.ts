import * as ReactDom from 'react-dom';

/**
 * `react-dom/client` over the shared ReactDom. The full entry of React 18 carries `createRoot` too;
 * its types leave it out.
 */
declare module 'react-dom' {
  export const createRoot: typeof import('react-dom/client').createRoot;
}

export const createRoot: typeof ReactDom.createRoot = (container, options) =>
  ReactDom.createRoot(container, options);
