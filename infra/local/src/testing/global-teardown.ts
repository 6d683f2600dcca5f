import { stopServices } from './running-services.ts';

export default stopServices;
