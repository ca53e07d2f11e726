/** The Kibana that the host stands for. A plugin built for another one is refused, as Kibana does. */
export const KIBANA_VERSION = '9.5.4';
