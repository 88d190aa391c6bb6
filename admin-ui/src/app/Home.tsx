import { useEffect } from 'react';
import { usePermissions } from 'react-admin';
import { Navigate } from 'react-router';
import type { StaffRole } from '../../../workflows/domain/glossary';
import { PageLoading } from './layout/PageLoading';
import { homeOf } from './pagesByRole';

const PHONE = '(max-width: 599px)';

export function Home() {
  const { permissions = [], isPending } = usePermissions<StaffRole[]>();
  if (isPending) return <PageLoading />;
  if (permissions.includes('minister') && matchMedia(PHONE).matches) return <ToThePhonePage />;
  return <Navigate to={`/${homeOf(permissions)}`} replace />;
}

/** An entry of its own: the browser goes there, not the router. */
function ToThePhonePage() {
  useEffect(() => location.replace('/minister'), []);
  return <PageLoading />;
}
