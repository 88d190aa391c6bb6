import { usePermissions } from 'react-admin';
import { Navigate } from 'react-router';
import type { StaffRole } from '../../../workflows/domain/glossary';
import { PageLoading } from './layout/PageLoading';
import { homeOf } from './pagesByRole';

export function Home() {
  const { permissions, isPending } = usePermissions<StaffRole[]>();
  if (isPending) return <PageLoading />;
  return <Navigate to={`/${homeOf(permissions ?? [])}`} replace />;
}
