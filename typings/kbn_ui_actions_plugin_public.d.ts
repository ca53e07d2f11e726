/*
 * The used part of `@kbn/ui-actions-plugin/public`, Kibana 8.16 to 9.6
 * (src/platform/plugins/shared/ui_actions/public/service/ui_actions_service.ts), and of the context
 * that cell actions get (src/platform/packages/shared/kbn-cell-actions/src/types.ts; Discover's
 * metadata: discover/public/context_awareness/types.ts).
 */
declare module '@kbn/ui-actions-plugin/public' {
  export interface CellActionContext {
    /** One entry a cell. `value` is there on `execute` only: a scalar, an array, null or undefined. */
    data: ReadonlyArray<{ field: { name: string; type?: string }; value?: unknown }>;
    /**
     * Security: `scopeId`, `dataViewId`. Discover: `dataView`, `query`, `filters` and `timeRange`, as
     * typed. Elsewhere undefined.
     */
    metadata?: Readonly<Record<string, unknown>> | undefined;
  }

  export interface CellActionDefinition {
    id: string;
    type: string;
    order: number;
    getIconType(context: CellActionContext): string;
    getDisplayName(context: CellActionContext): string;
    getDisplayNameTooltip(context: CellActionContext): string;
    isCompatible(context: CellActionContext): Promise<boolean>;
    execute(context: CellActionContext): Promise<void>;
  }

  export interface UiActionsStart {
    /** Registers the action at its first call, then attaches it. Throws when there is no such trigger. */
    addTriggerActionAsync?(
      triggerId: string,
      actionId: string,
      getDefinition: () => Promise<CellActionDefinition>
    ): void;
    /** The older form. */
    addTriggerAction?(triggerId: string, definition: CellActionDefinition): void;
    /** Gone where triggers are a closed list (since 9.4). */
    hasTrigger?(triggerId: string): boolean;
  }
}
