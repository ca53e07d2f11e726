import type { Principal } from '../../../common/cloudtrail/principal';
import type { RuleSource } from '../../../common/launch/rule_draft';
import type { Filters } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';

/** A row of the corrected reading, as far as it is handed on. */
export interface HandoverRow {
  actor: string | null;
  account: string | null;
  user_names: readonly string[];
  principal: Principal;
}

/** What is handed on from a row: the row and the hunt that found it. */
export interface FoundRow {
  row: HandoverRow;
  window: Window;
  filters: Filters;
  threshold: number;
  /** The row with its query, window, completeness and links, as Markdown. */
  markdown(): string;
}

/** With the query of the hunt. */
export interface HandoverSubject extends FoundRow {
  /** The corrected query of this hunt, with its named parameters. */
  source: RuleSource;
}
