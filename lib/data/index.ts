export { DataSpread } from './data-spread';
