import type { SvgIconComponent } from '@mui/icons-material';
import ObjectionsIcon from '@mui/icons-material/BalanceOutlined';
import ReferralsIcon from '@mui/icons-material/CallSplitOutlined';
import DueIcon from '@mui/icons-material/EventRepeatOutlined';
import VisitsIcon from '@mui/icons-material/FactCheckOutlined';
import ApprovalsIcon from '@mui/icons-material/GavelOutlined';
import IntakeIcon from '@mui/icons-material/HeadsetMicOutlined';
import CasesIcon from '@mui/icons-material/InboxOutlined';
import TokensIcon from '@mui/icons-material/KeyOutlined';
import TodayIcon from '@mui/icons-material/QueryStatsOutlined';
import RecordsIcon from '@mui/icons-material/ReceiptLongOutlined';
import ApartmentIcon from '@mui/icons-material/StorefrontOutlined';
import DelegationsIcon from '@mui/icons-material/SupervisorAccountOutlined';
import ExecutionIcon from '@mui/icons-material/TaskAltOutlined';
import TimesIcon from '@mui/icons-material/TimerOutlined';
import { usePermissions } from 'react-admin';
import type { StaffRole, Term } from '../../../../workflows/domain/glossary';
import { useDueCount } from '../../obligations/useDueCount';
import { mayOpen, PAGES, type Page } from '../pagesByRole';
import { SHELL } from '../text/shell';

export interface MenuEntry {
  readonly page: Page;
  readonly label: Term;
  readonly Icon: SvgIconComponent;
  /** How much waits there, where the menu says so. */
  readonly count: number;
}

const ICONS: Record<Page, SvgIconComponent> = {
  today: TodayIcon,
  cases: CasesIcon,
  approvals: ApprovalsIcon,
  obligations: DueIcon,
  execution: ExecutionIcon,
  visits: VisitsIcon,
  referrals: ReferralsIcon,
  objections: ObjectionsIcon,
  establishments: ApartmentIcon,
  records: RecordsIcon,
  'stage-times': TimesIcon,
  delegations: DelegationsIcon,
  'body-tokens': TokensIcon,
  intake: IntakeIcon,
};

/** The places this person may go. Assignments are one of them only for the minister and whoever has some. */
export function useMenu(): MenuEntry[] {
  const { permissions } = usePermissions<StaffRole[]>();
  const minister = permissions?.includes('minister') ?? false;
  const due = useDueCount() ?? 0;
  return (Object.keys(PAGES) as Page[])
    .filter(page => mayOpen(page, permissions ?? []))
    .filter(page => page !== 'obligations' || minister || due > 0)
    .map(page => ({
      page,
      label: page === 'obligations' && minister ? SHELL.dueBack : SHELL[page],
      Icon: ICONS[page],
      count: page === 'obligations' ? due : 0,
    }));
}
