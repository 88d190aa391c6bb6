import { ProblemError } from '../http/problem';
import { ProblemPage } from '../problems/ProblemPage';

/** There is nothing at this address, or not for this person. */
export const NotFound = () => <ProblemPage error={new ProblemError({ status: 404 })} severity="warning" />;
export const NoPermission = () => (
  <ProblemPage error={new ProblemError({ status: 403 })} severity="warning" />
);
