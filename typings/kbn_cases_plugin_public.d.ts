/*
 * The used part of `@kbn/cases-plugin/public`, Kibana 9.5
 * (x-pack/platform/plugins/shared/cases/public/types.ts, client/helpers/can_use_cases.ts).
 */
declare module '@kbn/cases-plugin/public' {
  export interface CasesPublicStart {
    helpers: {
      /** What the person may do with the cases of these owners. Newer versions add members. */
      canUseCases(owners: string[]): {
        create: boolean;
        read: boolean;
        update: boolean;
        /** Since 8.17; before, `update` allowed it. */
        createComment?: boolean;
      };
    };
  }
}
