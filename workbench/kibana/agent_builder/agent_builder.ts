import type { AgentBuilderPluginStart, OpenChatOptions } from '@kbn/agent-builder-plugin/public';
import { BehaviorSubject } from 'rxjs';
import { offerOnly } from '../offer_only';

export interface AgentBuilder {
  start: AgentBuilderPluginStart;
  /** What the sidebar shows; null when it is closed. */
  readonly chat: BehaviorSubject<OpenChatOptions | null>;
}

/** The chat of `agentBuilder`, with nobody to answer: it shows what was handed over. */
export const createAgentBuilder = (): AgentBuilder => {
  const chat = new BehaviorSubject<OpenChatOptions | null>(null);
  return {
    chat,
    start: offerOnly('agentBuilder', {
      openChat: (options: OpenChatOptions) => chat.next(options),
    }),
  };
};
