import { useEffect } from 'react';
import { usePermissions } from 'react-admin';
import { Navigate } from 'react-router';
import type { StaffRole } from '../../../workflows/domain/glossary';
import { PageLoading } from './layout/PageLoading';
import { homeOf, type Page } from './pagesByRole';

const PHONE = '(max-width: 599px)';
/** Where the day of some begins on a phone. */
const PHONE_PAGES: Partial<Record<Page, string>> = { approvals: '/minister', visits: '/field' };

export function Home() {
  const { permissions = [], isPending } = usePermissions<StaffRole[]>();
  if (isPending) return <PageLoading />;
  const home = homeOf(permissions);
  const onPhone = PHONE_PAGES[home];
  if (onPhone && matchMedia(PHONE).matches) return <ToThePhonePage address={onPhone} />;
  return <Navigate to={`/${home}`} replace />;
}

/** An entry of its own: the browser goes there, not the router. */
function ToThePhonePage({ address }: { address: string }) {
  useEffect(() => location.replace(address), [address]);
  return <PageLoading />;
}
