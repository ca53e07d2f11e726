import { archiveModule } from './archive_module';

/** The library's exact text as the built archive carries it. */
export const libraryText = (): string => {
  const { PUBLISHED_QUERY } = archiveModule<{ PUBLISHED_QUERY?: unknown }>('hunt/published_query');
  if (typeof PUBLISHED_QUERY !== 'string') throw new Error('The archive holds no published query.');
  return PUBLISHED_QUERY;
};
