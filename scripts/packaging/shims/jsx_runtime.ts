import React from 'react';
import type { ElementType, Key, ReactElement } from 'react';

/**
 * `react/jsx-runtime` over the shared React. Kibana shares `react` but not this entry, and a second
 * copy of React's own would bring a second React. Children stay in `props`, where React reads them.
 */
const element = (type: ElementType, props: Record<string, unknown>, key?: Key): ReactElement =>
  React.createElement(type, key === undefined ? props : { ...props, key });

export const Fragment = React.Fragment;
export const jsx = element;
export const jsxs = element;
