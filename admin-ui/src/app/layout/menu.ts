import type { SvgIconComponent } from '@mui/icons-material';
import VisitsIcon from '@mui/icons-material/FactCheckOutlined';
import ApprovalsIcon from '@mui/icons-material/GavelOutlined';
import IntakeIcon from '@mui/icons-material/HeadsetMicOutlined';
import CasesIcon from '@mui/icons-material/InboxOutlined';
import ApartmentIcon from '@mui/icons-material/StorefrontOutlined';
import { usePermissions } from 'react-admin';
import type { StaffRole, Term } from '../../../../workflows/domain/glossary';
import { mayOpen, PAGES, type Page } from '../pagesByRole';
import { SHELL } from '../text/shell';

export interface MenuEntry {
  readonly page: Page;
  readonly label: Term;
  readonly Icon: SvgIconComponent;
}

const ICONS: Record<Page, SvgIconComponent> = {
  cases: CasesIcon,
  approvals: ApprovalsIcon,
  visits: VisitsIcon,
  establishments: ApartmentIcon,
  intake: IntakeIcon,
};

/** The places this person may go. */
export function useMenu(): MenuEntry[] {
  const { permissions } = usePermissions<StaffRole[]>();
  return (Object.keys(PAGES) as Page[])
    .filter(page => mayOpen(page, permissions ?? []))
    .map(page => ({ page, label: SHELL[page], Icon: ICONS[page] }));
}
