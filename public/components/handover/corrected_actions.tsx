import type { Hunt } from '../../hooks/use_hunt';
import { findingMarkdown, type Found } from './finding_markdown';
import { useHandover } from './handover_context';
import { huntCompleteness } from './hunt_completeness';
import { RowActions } from './row_actions';

export interface CorrectedActionsProps extends Omit<Found, 'completeness'> {
  hunt: Hunt;
}

/** The ways on for a row of the corrected reading, or for all of its rows. */
export const CorrectedActions = ({ hunt, ...found }: CorrectedActionsProps) => {
  const handover = useHandover();
  if (handover === null) return null;
  const { row, finished, asked } = found;
  const { window } = finished.run;
  return (
    <RowActions
      row={row}
      window={window}
      filters={asked.filters}
      threshold={asked.threshold}
      markdown={() =>
        findingMarkdown(
          { ...found, completeness: huntCompleteness(hunt) },
          {
            hunt: (link) => handover.huntUrl(link),
            timeline: row === null ? null : handover.timelineUrl(row, asked.filters, window),
          }
        )
      }
    />
  );
};
