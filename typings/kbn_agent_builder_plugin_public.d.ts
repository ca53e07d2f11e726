/*
 * The used part of `@kbn/agent-builder-plugin/public`, Kibana 9.4 to 9.6
 * (x-pack/platform/packages/shared/agent-builder/agent-builder-browser/plugin_contract.ts).
 */
declare module '@kbn/agent-builder-plugin/public' {
  export interface OpenChatOptions {
    newConversation?: boolean;
    /** Keeps the conversations of one place together. */
    sessionTag?: string;
    initialMessage?: string;
    autoSendInitialMessage?: boolean;
    attachments?: Array<{ id: string; type: 'esql'; data: { query: string } }>;
  }

  export interface AgentBuilderPluginStart {
    /** Absent before 9.4, where the call had other names. */
    openChat?(options: OpenChatOptions): unknown;
  }
}
