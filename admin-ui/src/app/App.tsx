import { CssBaseline } from '@mui/material';
import { lazy } from 'react';
import { CoreAdminContext, CoreAdminUI, localStorageStore, Notification, Resource } from 'react-admin';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { authProvider } from '../authProvider';
import { dataProvider } from '../dataProvider';
import { Home } from './Home';
import { i18nProvider } from './i18n/i18nProvider';
import { AppLayout } from './layout/AppLayout';
import { Broken, NoPermission, NotFound, Unreachable } from './layout/NoticePage';
import { PageLoading } from './layout/PageLoading';
import SignInPage from './layout/SignInPage';
import { queryClient } from './queryClient';
import { DirectionProvider } from './theme/DirectionProvider';

const QueuePage = lazy(() => import('../cases/queue/QueuePage'));
const CasePage = lazy(() => import('../cases/case/CasePage'));
const ApprovalsPage = lazy(() => import('../approvals/ApprovalsPage'));
const ObligationsPage = lazy(() => import('../obligations/ObligationsPage'));
const VisitsPage = lazy(() => import('../visits/VisitsPage'));
const EstablishmentsPage = lazy(() => import('../establishments/EstablishmentsPage'));
const EstablishmentPage = lazy(() => import('../establishments/EstablishmentPage'));
const DelegationsPage = lazy(() => import('../delegations/DelegationsPage'));
const ExecutionPage = lazy(() => import('../execution/ExecutionPage'));
const ReferralsPage = lazy(() => import('../referrals/ReferralsPage'));
const ObjectionsPage = lazy(() => import('../objections/ObjectionsPage'));
const TodayPage = lazy(() => import('../today/TodayPage'));
const RecordsPage = lazy(() => import('../records/RecordsPage'));
const RecordPage = lazy(() => import('../records/RecordPage'));
const StageTimesPage = lazy(() => import('../stageTimes/StageTimesPage'));
const BodyTokensPage = lazy(() => import('../bodyTokens/BodyTokensPage'));
const IntakePage = lazy(() => import('../intake/IntakePage'));

const store = localStorageStore('1', 'mizan');
const router = createBrowserRouter([{ path: '*', element: <Mizan /> }]);

export function App() {
  return <RouterProvider router={router} />;
}

/** Of react-admin only what lies under its own frame: that one brings a form of its own to sign in, menus and an inspector. */
function Mizan() {
  return (
    <CoreAdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
    >
      <DirectionProvider>
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          layout={AppLayout}
          loginPage={SignInPage}
          dashboard={Home}
          loading={PageLoading}
          catchAll={NotFound}
          accessDenied={NoPermission}
          authenticationError={Unreachable}
          error={Broken}
          requireAuth
          disableTelemetry
        >
          <Resource name="cases" list={QueuePage} show={CasePage} recordRepresentation="number" />
          <Resource name="approvals" list={ApprovalsPage} />
          <Resource name="obligations" list={ObligationsPage} />
          <Resource name="visits" list={VisitsPage} />
          <Resource
            name="establishments"
            list={EstablishmentsPage}
            show={EstablishmentPage}
            recordRepresentation="nameAr"
          />
          <Resource name="delegations" list={DelegationsPage} />
          <Resource name="execution" list={ExecutionPage} />
          <Resource name="referrals" list={ReferralsPage} />
          <Resource name="objections" list={ObjectionsPage} />
          <Resource name="today" list={TodayPage} />
          <Resource name="records" list={RecordsPage} show={RecordPage} />
          <Resource name="stage-times" list={StageTimesPage} />
          <Resource name="body-tokens" list={BodyTokensPage} />
          <Resource name="intake" list={IntakePage} />
        </CoreAdminUI>
        <Notification />
      </DirectionProvider>
    </CoreAdminContext>
  );
}
