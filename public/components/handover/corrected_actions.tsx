import { huntCompleteness, type HuntCompletenessFacts } from './hunt_completeness';
import { findingMarkdown, type Found } from './finding_markdown';
import { useHandover } from './handover_context';
import { RowActions } from './row_actions';

export type CorrectedActionsProps = Omit<Found, 'completeness'> & HuntCompletenessFacts;

/** The ways on for a row of the corrected reading, or for all of its rows. */
export const CorrectedActions = ({ coverage, answers, ...found }: CorrectedActionsProps) => {
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
          { ...found, completeness: huntCompleteness({ coverage, answers, row }) },
          {
            hunt: (link) => handover.huntUrl(link),
            timeline: row === null ? null : handover.timelineUrl(row, asked.filters, window),
          }
        )
      }
    />
  );
};
