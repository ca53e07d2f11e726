import type { PageMetadata } from '../page_metadata';

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/</g, '&lt;');

/** The one document of the host; everything in it is drawn by the bundles. */
export const pageHtml = (metadata: PageMetadata): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Elastic</title>
<link rel="icon" href="data:,">
</head>
<body>
<kbn-injected-metadata data='${escapeAttribute(JSON.stringify(metadata))}'></kbn-injected-metadata>
<div id="kibana-body"></div>
<noscript>This page needs JavaScript.</noscript>
<script src="${escapeAttribute(metadata.bundles)}/bootstrap.js"></script>
</body>
</html>
`;
