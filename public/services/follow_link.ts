import type { MouseEvent } from 'react';
import type { DiscoverLink } from './discover_links';

/** A plain click goes there within Kibana; any other click is the browser's, like a new tab. */
export const followLink =
  (link: Extract<DiscoverLink, { kind: 'link' }>) =>
  (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented) return;
    event.preventDefault();
    link.open();
  };
