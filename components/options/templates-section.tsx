import { useId, useState } from 'preact/hooks';
import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import { STEPS, type Step } from '../../lib/domain/step';
import { stepName } from '../../lib/messages/names-text';
import { LANGUAGES, type Language, type Settings } from '../../lib/settings/settings';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts';
import { Section } from './section';
import { TemplateEditor } from './template-editor';
import { type TemplateTexts, withTemplate } from './template-texts';
import type { ChangeSettings } from './use-saved-settings';

interface TemplatesSectionProps {
  readonly settings: Settings;
  readonly texts: TemplateTexts;
  readonly onChange: ChangeSettings;
}

export function TemplatesSection({ settings, texts, onChange }: TemplatesSectionProps) {
  const t = useTexts();
  const id = useId();
  const [step, setStep] = useState<Step>('reminder');
  const [language, setLanguage] = useState<Language>(startLanguage(t('locale')));
  const [form, setForm] = useState<AddressForm>(settings.writing.form);
  const names = new Intl.DisplayNames([t('locale')], { type: 'language' });
  return (
    <Section id="templates" heading={t('templates.heading')} intro={t('templates.intro')}>
      <div class="box">
        <Field id={`${id}-step`} label={t('templates.step')}>
          <select
            id={`${id}-step`}
            value={step}
            onChange={({ currentTarget }) => setStep(currentTarget.value as Step)}
          >
            {STEPS.map((one) => (
              <option key={one} value={one}>
                {stepName(one, t)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-language`} label={t('templates.language')}>
          <select
            id={`${id}-language`}
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {names.of(one)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-form`} label={t('templates.form')}>
          <select
            id={`${id}-form`}
            value={form}
            onChange={({ currentTarget }) => setForm(currentTarget.value as AddressForm)}
          >
            <option value="informal">{t('templates.informal')}</option>
            <option value="formal">{t('templates.formal')}</option>
          </select>
        </Field>
        <TemplateEditor
          key={`${step} ${language} ${form}`}
          own={settings.templates[step]?.[language]?.[form] ?? null}
          builtIn={texts.builtIn(step, language, form)}
          language={language}
          texts={texts}
          onText={(text) => onChange((before) => withTemplate(before, step, language, form, text))}
        />
      </div>
    </Section>
  );
}

function startLanguage(locale: string): Language {
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}
