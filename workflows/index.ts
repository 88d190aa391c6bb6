/** What the worker's bundle exports. */
export { complaint } from './complaint';
