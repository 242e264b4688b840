import { type TemplateVariable, VARIABLES } from '../../../lib/domain/template';
import { useTexts } from '../../shared/texts';

/** All that can stand in a text; a press puts it where the text is being written. */
export function VariableButtons(props: { readonly onVariable: (name: TemplateVariable) => void }) {
  const t = useTexts();
  return (
    <details class="variables">
      <summary>{t('templates.variables')}</summary>
      <ul>
        {VARIABLES.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="button button-small"
              // The text keeps its selection, and so its place.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onVariable(name)}
            >
              <code>{`{${name}}`}</code> {t(`variable.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
