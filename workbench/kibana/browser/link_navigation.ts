/**
 * Lets a click on an ordinary link to an app change the page without loading it anew, as Kibana does.
 * Clicks with a modifier, on a link with a target, or that an app has handled stay the browser's.
 */
export const installLinkNavigation = (
  document: Document,
  isApp: (pathname: string) => boolean,
  navigateToUrl: (url: string) => void
): void => {
  document.addEventListener('click', (event) => {
    const { target, defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
    if (link.target !== '' && link.target !== '_self') return;
    const url = new URL(link.href);
    if (url.origin !== window.location.origin || !isApp(url.pathname)) return;
    event.preventDefault();
    navigateToUrl(link.href);
  });
};
