import { EuiBadge, EuiToolTip } from '@elastic/eui';

interface Props {
  /** One or two sentences: what is shown here, and that it is not the real thing. */
  what: string;
}

/** Marks a page that stands in for one of Kibana's. */
export const StandInBadge = ({ what }: Props) => (
  <EuiToolTip content={what}>
    <EuiBadge tabIndex={0} color="hollow" data-test-subj="standInBadge">
      Stand-in
    </EuiBadge>
  </EuiToolTip>
);
