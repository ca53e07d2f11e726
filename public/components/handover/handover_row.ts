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

/** What is handed on: a row and the hunt that found it, or the hunt with all its rows. */
export interface Finding {
  /** Null: all rows together. */
  row: HandoverRow | null;
  window: Window;
  filters: Filters;
  threshold: number;
  /** What was found, with query, window, completeness and links, as Markdown. */
  markdown(): string;
}

/** With the query of the hunt. */
export interface HandoverSubject extends Finding {
  /** The corrected query of this hunt, with its named parameters. */
  source: RuleSource;
}
