import type { StaffRole } from '../../workflows/domain/glossary';

/** A demo account. Persons are invented; `tiedTo` names establishments that the person may not act about. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly { readonly role: StaffRole; readonly unitId: string }[];
  readonly tiedTo?: readonly string[];
  /** Holds the usual delegation of the minister for a year from the seeding, and no role of their own. */
  readonly delegate?: true;
  readonly phone?: string;
}

export const DEMO_PASSWORD = 'mizan-demo';
export const MINISTRY = 'ministry';
const MINYA = 'dir-EG-MN';
const CAIRO = 'dir-EG-C';

const at = (unitId: string, role: StaffRole) => [{ role, unitId }];

/** The first of each role is at the ministry and sees every governorate; the others show a directorate's own view. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'clerk', name: 'سلمى عبد الرحمن', roles: at(MINISTRY, 'intake_clerk') },
  { username: 'monitor', name: 'يوسف حلمي', roles: at(MINISTRY, 'media_monitor') },
  { username: 'caseworker', name: 'نهى فؤاد', roles: at(MINISTRY, 'caseworker') },
  { username: 'head', name: 'مجدي السيوفي', roles: at(MINISTRY, 'unit_head') },
  { username: 'inspector', name: 'خالد منصور', roles: at(MINISTRY, 'inspector') },
  { username: 'executing', name: 'عادل شكري', roles: at(MINISTRY, 'executing_unit') },
  { username: 'legal', name: 'هالة رشدي', roles: at(MINISTRY, 'legal') },
  { username: 'legal2', name: 'عمرو الشناوي', roles: at(MINISTRY, 'legal') },
  { username: 'minister', name: 'معالي الوزير (تجريبي)', roles: at(MINISTRY, 'minister') },
  { username: 'deputy', name: 'د. كمال راغب (نائب الوزير)', roles: [], delegate: true },
  { username: 'operations', name: 'طارق البدري', roles: at(MINISTRY, 'operations') },
  { username: 'auditor', name: 'منى عزيز', roles: at(MINISTRY, 'auditor') },
  { username: 'admin', name: 'شريف نبيل', roles: at(MINISTRY, 'admin') },
  { username: 'caseworker.minya', name: 'رضوى جاد', roles: at(MINYA, 'caseworker') },
  { username: 'head.minya', name: 'حسام أبو الليل', roles: at(MINYA, 'unit_head') },
  { username: 'inspector.minya', name: 'وليد عثمان', roles: at(MINYA, 'inspector') },
  {
    username: 'inspector2.minya',
    name: 'أيمن السنباطي',
    roles: at(MINYA, 'inspector'),
    tiedTo: ['EST-0001'],
  },
  { username: 'executing.minya', name: 'جمال عبد النور', roles: at(MINYA, 'executing_unit') },
  { username: 'caseworker.cairo', name: 'داليا صبري', roles: at(CAIRO, 'caseworker') },
  { username: 'head.cairo', name: 'ماجد لطفي', roles: at(CAIRO, 'unit_head'), phone: '+20 150 000 0999' },
  { username: 'inspector.cairo', name: 'سامح فهيم', roles: at(CAIRO, 'inspector') },
];
