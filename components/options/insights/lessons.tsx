import { phaseName } from '../../../lib/messages/names-text';
import type { InsightsAtOnce } from '../../../lib/store/insights/insights-views';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { Figures } from './figures';

/** What the user took from what was closed, newest first (facts/mission-rows.md S0-24). */
export function Lessons({ lessons }: Pick<InsightsAtOnce, 'lessons'>) {
  const t = useTexts();
  return (
    <Figures
      part="lessons"
      heading={t('insights.lessons')}
      note={lessons.length === 0 ? <p class="soft">{t('insights.noLessons')}</p> : null}
      columns={[t('noteKind.lesson'), t('insights.client'), t('insights.work')]}
      rows={
        lessons.length === 0
          ? null
          : lessons.map(({ note, name }) => (
              <tr key={note.id}>
                <td>
                  <Foreign text={note.text} />
                </td>
                <td>
                  <Foreign text={name} />
                </td>
                <td>{note.phase === null ? '–' : phaseName(note.phase, t)}</td>
              </tr>
            ))
      }
    />
  );
}
