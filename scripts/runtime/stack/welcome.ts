import { join } from 'node:path';
import type { Stack } from '../stack';

/** What `npm start` ends with: where everything is, and whom one can sign in as. */
export function welcome(stack: Stack, dataDir: string): string {
  const uiPort = stack.engine()?.uiPort;
  const lines = [
    '',
    `Mizan ميزان   ${stack.apiUrl}`,
    ...(uiPort ? [`Temporal      http://127.0.0.1:${uiPort}`] : []),
    `Data          ${dataDir}   (logs in ${join(dataDir, 'logs')})`,
    `Sent          ${join(dataDir, 'sent')}   (what citizens would get)`,
    ...accountLines(stack),
    '',
    'Ctrl-C stops everything.',
  ];
  return lines.join('\n');
}

/** One account a role: there may be many, and each role is worth one line. */
function accountLines({ accounts }: Stack): string[] {
  if (accounts.length === 0) return [];
  const firstOfRole = accounts.filter(
    (account, at) => accounts.findIndex(other => other.role === account.role) === at,
  );
  const rows = firstOfRole.map(account => [account.username, account.password, account.role, account.roleAr]);
  const table = [['user', 'password', 'role', ''], ...rows];
  // The Arabic column is last: its width on a terminal is not its number of characters.
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)));
  const aligned = table.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '));
  return ['', ...aligned.map(line => `  ${line.trimEnd()}`)];
}
