import { tearDown } from './provided';

// Jest takes the default export of this file and of no other name.
// biome-ignore lint/style/noDefaultExport: see above
export default tearDown;
