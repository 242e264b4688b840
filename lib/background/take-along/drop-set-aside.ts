import type { RadiostilteDatabase } from '../../store/database';

/** Of a damaged row nobody can tell what it is about: it goes where one of these addresses stands anywhere in it. */
export async function dropSetAside(
  db: RadiostilteDatabase,
  addresses: readonly string[],
): Promise<void> {
  await db.setAside
    .filter(({ row }) => {
      const text = JSON.stringify(row).toLowerCase();
      return addresses.some((address) => text.includes(address.toLowerCase()));
    })
    .delete();
}
