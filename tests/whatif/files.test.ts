import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendarFile } from '../../scripts/whatif/calendarFile';
import { readPolicyFile } from '../../scripts/whatif/policyFile';
import calendar from '../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import policy from '../../workflows/domain/catalogue/policies/2026-11.1.json';
import { tempFolder } from '../support/tempFolder';

const folder = tempFolder();
afterAll(() => folder.remove());

function fileWith(content: unknown): string {
  const file = join(folder.path, 'tried.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a file to try', () => {
  it('can be a copy of what is in use', () => {
    expect(readPolicyFile(fileWith(policy))).toMatchObject({ version: policy.version });
    expect(readCalendarFile(fileWith(calendar))).toMatchObject({
      version: calendar.version,
      holidays: calendar.holidays.map(({ date }) => ({ date })),
    });
  });

  it.each([
    [{ ...calendar, holidays: [{ date: '2027-02-30' }] }, /--calendar .*tried\.json: holidays\.0\.date: /],
    [{ ...calendar, summerTime: { rule: 'europe' } }, /summerTime\.rule: /],
    [{ ...calendar, ramadan: [{ from: '2027-03-09', to: '2027-02-08' }] }, /ramadan\.0: must not end before/],
    [
      {
        ...calendar,
        workingHours: { ...calendar.workingHours, normal: { days: [], start: '8', end: '14:00' } },
      },
      /workingHours\.normal\.days: /,
    ],
    ['{', /--calendar .*tried\.json: .*JSON/],
  ])('that is no calendar is refused in one line: %#', (content, message) => {
    expect(() => readCalendarFile(fileWith(content))).toThrow(message);
  });

  it('that is no policy is refused in one line', () => {
    const { triage: _, ...stages } = policy.stages;
    expect(() => readPolicyFile(fileWith({ ...policy, stages }))).toThrow(
      /--policy .*: stages: must have triage/,
    );
  });
});
