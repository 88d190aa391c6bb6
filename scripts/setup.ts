import { z } from 'zod';
import { migrate, prepareDatabase } from './runtime/migrate';
import { describeError, StartError } from './runtime/startError';
import { seed } from './seed';

const DATABASE = 'mizan';
const password = z.string().min(16);

/** The superuser's address names the server; owner and application get roles of their own on it. */
const schema = z.object({
  MIZAN_SUPERUSER_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  MIZAN_OWNER_PASSWORD: password,
  MIZAN_APP_PASSWORD: password,
  /** The demo accounts, whose password everybody knows. */
  MIZAN_DEMO: z.enum(['0', '1']).default('0'),
});

/** `node dist/scripts/setup.js`: roles, database, tables and catalogues on a PostgreSQL server that runs already. Safe to repeat. */
async function main(): Promise<void> {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success)
    throw new StartError(
      parsed.error.issues.map(({ path, message }) => `setting ${path.join('.')}: ${message}`).join('; '),
    );
  const settings = parsed.data;
  const owner = { name: 'mizan_owner', password: settings.MIZAN_OWNER_PASSWORD };
  const app = { name: 'mizan_app', password: settings.MIZAN_APP_PASSWORD };
  const urlOf = (database: string, role?: typeof owner) => {
    const url = new URL(settings.MIZAN_SUPERUSER_URL);
    url.pathname = `/${database}`;
    if (role) [url.username, url.password] = [role.name, role.password];
    return url.href;
  };
  await prepareDatabase(urlOf, { database: DATABASE, owner, app });
  const { applied } = await migrate(urlOf(DATABASE, owner));
  await seed(urlOf(DATABASE, owner), { demo: settings.MIZAN_DEMO === '1' });
  console.log(`mizan: the database is ready, ${applied.length} migrations applied`);
}

main().catch((error: unknown) => {
  console.error(`mizan: ${describeError(error)}`);
  process.exit(1);
});
