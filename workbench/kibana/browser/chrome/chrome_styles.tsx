import { Global } from '@emotion/react';

/** The height below the fixed headers, which EUI measures and tells in this variable. */
const CONTENT_HEIGHT = 'calc(100vh - var(--euiFixedHeadersOffset, 0px))';

/** The page's frame: an app fills what the headers leave. The variables are Kibana's own. */
export const ChromeStyles = () => (
  <Global
    styles={{
      ':root': {
        '--kbnAppHeadersOffset': 'var(--euiFixedHeadersOffset, 0px)',
        '--kbn-application--content-height': CONTENT_HEIGHT,
      },
      // The fixed headers would lie over the first lines of every app.
      body: { paddingBlockStart: 'var(--euiFixedHeadersOffset, 0px)' },
      '.workbenchApp': {
        display: 'flex',
        flexDirection: 'column',
        minHeight: CONTENT_HEIGHT,
        outline: 'none',
      },
      '.workbenchMount': { display: 'flex', flexDirection: 'column', flexGrow: 1 },
      '.kbnAppWrapper': {
        display: 'flex',
        flexFlow: 'column nowrap',
        flexGrow: 1,
        position: 'relative',
        zIndex: 0,
      },
      '.workbenchLauncher': { flexGrow: 1, maxWidth: 480, minWidth: 160, margin: '0 auto' },
      '.workbenchStandingLine': {
        minWidth: 0,
        flexShrink: 1,
        alignItems: 'center',
        paddingInline: 8,
        '.euiText': { minWidth: 0 },
        p: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
      },
    }}
  />
);
