import type { Queryable } from '../../activities/adapters/database';
import {
  ACTIONS,
  BODIES,
  OBLIGATION_KINDS,
  PENALTY_TYPES,
  REFERRAL_STATES,
  STAGES,
} from '../../workflows/domain/glossary';
import type { Account } from '../queries/accounts';
import { executionTasksPage } from '../queries/executionTasks';
import { type ObligationRow, obligationsPage } from '../queries/obligations';
import { referralsPage } from '../queries/referrals';
import type { Scope } from '../queries/scope';
import type { UnitTree } from '../queries/units';
import type { ObligationsQuery } from '../schemas/approvals';
import type { ReferralRow, ReferralsQuery } from '../schemas/bodies';
import type { ExecutionTask, ExecutionTasksQuery } from '../schemas/tasks';
import { placeColumns } from './casesCsv';
import { type CsvTable, categoryIn, instantCell, type Language, wordOf } from './csv';

/** What is owed, as tables: none of them has the complaint's words or who complained. */

export function obligationsCsv(
  client: Queryable,
  units: UnitTree,
  account: Account,
  query: ObligationsQuery,
  language: Language,
): CsvTable<ObligationRow> {
  return {
    name: 'obligations',
    language,
    rowsOf: page => obligationsPage(client, units, account, { ...query, ...page }),
    columns: [
      { ar: 'رقم الشكوى', en: 'Case', of: row => row.case.number },
      { ar: 'المطلوب', en: 'What is due', of: row => wordOf(OBLIGATION_KINDS, row.kind, language) },
      { ar: 'المسئول', en: 'From whom', of: row => row.leader?.name },
      { ar: 'موعده', en: 'Due', of: row => row.dueDate },
      lateColumn(language),
      { ar: 'المرحلة', en: 'Stage', of: row => wordOf(STAGES, row.case.stage, language) },
      { ar: 'التصنيف', en: 'Category', of: row => categoryIn(row.case.category, language) },
      ...placeColumns<ObligationRow>(row => row.case),
    ],
  };
}

export function referralsCsv(
  client: Queryable,
  scope: Scope,
  query: ReferralsQuery,
  language: Language,
): CsvTable<ReferralRow> {
  return {
    name: 'referrals',
    language,
    rowsOf: page => referralsPage(client, scope, { ...query, ...page }),
    columns: [
      { ar: 'رقم الشكوى', en: 'Case', of: row => row.number },
      { ar: 'الجهة المختصة', en: 'Body', of: row => wordOf(BODIES, row.body, language) },
      { ar: 'الحالة', en: 'State', of: row => wordOf(REFERRAL_STATES, row.state, language) },
      { ar: 'أحيلت في', en: 'Referred', of: row => instantCell(row.openedAt) },
      { ar: 'موعد الرد', en: 'Due', of: row => instantCell(row.dueAt) },
      lateColumn(language),
      { ar: 'ذُكِّرت عند %', en: 'Chased at %', of: row => row.chased || undefined },
      { ar: 'ردود جزئية', en: 'Partial answers', of: row => row.partialAnswers },
    ],
  };
}

export function executionTasksCsv(
  client: Queryable,
  units: UnitTree,
  scope: Scope,
  query: ExecutionTasksQuery,
  language: Language,
): CsvTable<ExecutionTask> {
  const unit = (id: string) => (language === 'ar' ? units.get(id)?.nameAr : units.get(id)?.nameEn);
  return {
    name: 'execution-tasks',
    language,
    rowsOf: page => executionTasksPage(client, scope, { ...query, ...page }),
    columns: [
      { ar: 'رقم الشكوى', en: 'Case', of: row => row.case.number },
      { ar: 'المهمة', en: 'Task', of: row => wordOf(ACTIONS, row.task, language) },
      { ar: 'الجزاء', en: 'Penalty', of: row => wordOf(PENALTY_TYPES, row.penaltyType, language) },
      { ar: 'الجهة المنفذة', en: 'Unit', of: row => unit(row.unitId) },
      { ar: 'الموعد', en: 'Due', of: row => instantCell(row.dueAt) },
      lateColumn(language),
      { ar: 'يوم التسليم', en: 'Delivery day', of: row => row.plannedDate },
      { ar: 'المندوب', en: 'Courier', of: row => row.courier?.name },
      ...placeColumns<ExecutionTask>(row => row.case),
    ],
  };
}

function lateColumn(language: Language) {
  const word = language === 'ar' ? 'متأخر' : 'late';
  return { ar: 'تأخر', en: 'Late', of: (row: { readonly overdue: boolean }) => (row.overdue ? word : '') };
}
