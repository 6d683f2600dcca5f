import { startServices } from './running-services.ts';

export default startServices;
