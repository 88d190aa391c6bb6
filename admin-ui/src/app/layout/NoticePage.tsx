import { ProblemError, UnreachableError } from '../http/problem';
import { ProblemPage } from '../problems/ProblemPage';

/** There is nothing at this address, or not for this person. */
export const NotFound = () => <ProblemPage error={new ProblemError({ status: 404 })} severity="warning" />;
export const NoPermission = () => (
  <ProblemPage error={new ProblemError({ status: 403 })} severity="warning" />
);

/** Nobody says what this person may open. */
export const Unreachable = () => (
  <ProblemPage error={new UnreachableError(null)} onRetry={() => history.back()} />
);

interface BrokenProps {
  readonly error: Error;
  readonly resetErrorBoundary: (reason: unknown) => void;
}

/** The frame itself could not be drawn. */
export const Broken = ({ error, resetErrorBoundary }: BrokenProps) => (
  <ProblemPage error={error} onRetry={() => resetErrorBoundary(null)} />
);
