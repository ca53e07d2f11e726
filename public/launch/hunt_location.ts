import { huntAddress, type HuntLink } from '../../common/launch/hunt_address';

export const huntLocation = (params: HuntLink): string => huntAddress(params);
