import { findingMarkdown, type Found } from './finding_markdown';
import { useHandover } from './handover_context';
import { RowActions } from './row_actions';

/** The ways on for a row of the corrected reading, or for all of its rows. */
export const CorrectedActions = (found: Found) => {
  const handover = useHandover();
  if (handover === null) return null;
  const { row, finished, asked } = found;
  return (
    <RowActions
      row={row}
      window={finished.run.window}
      filters={asked.filters}
      threshold={asked.threshold}
      markdown={() => findingMarkdown(found, (link) => handover.huntUrl(link))}
    />
  );
};
