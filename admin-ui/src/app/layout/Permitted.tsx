import type { ReactNode } from 'react';
import { useCanAccess } from 'react-admin';
import type { Page } from '../pagesByRole';
import { NoPermission } from './NoticePage';
import { PageLoading } from './PageLoading';

/** A page that is no list of react-admin's, which asks this itself: only for those whose work it is. */
export function Permitted({ page, children }: { page: Page; children: ReactNode }) {
  const { canAccess, isPending } = useCanAccess({ resource: page, action: 'list' });
  if (isPending) return <PageLoading />;
  return canAccess ? children : <NoPermission />;
}
