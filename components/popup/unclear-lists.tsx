import type { AccountView } from '../../lib/store/views';
import { Foreign } from '../shared/foreign';
import { useTexts } from '../shared/texts';

/** Lists that are shown in a way that cannot be read, and what that means, a line each. */
export function UnclearLists({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const t = useTexts();
  return accounts.flatMap(({ account, unclear }) =>
    unclear.map((fact) => (
      <p key={`${account} ${fact}`} class="soft unclear-list" data-unclear={fact}>
        <Foreign text={account} />
        {': '}
        {t(`check.means.${fact}`)}
      </p>
    )),
  );
}
