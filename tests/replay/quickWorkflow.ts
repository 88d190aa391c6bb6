import './quickPolicy';

/** The workflow as it is, with the policy of the recorded courses. */
export { complaint } from '../../workflows/complaint';
