import { pageMetadataSchema, type PageMetadata } from '../page_metadata';

/** What the server wrote into the page. */
export const readMetadata = (document: Document): PageMetadata => {
  const text = document.querySelector('kbn-injected-metadata')?.getAttribute('data') ?? '';
  return pageMetadataSchema.parse(JSON.parse(text));
};
