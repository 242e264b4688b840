import type { Chapter, Guide } from '../../assets/guide/guide';
import { Mark } from '../shared/mark';
import { useTexts } from '../shared/texts';

/** The user guide, as a page of the extension: it is there without a network. */
export function GuidePage({ guide }: { readonly guide: Guide }) {
  const t = useTexts();
  const { title, intro, contents, chapters } = guide;
  return (
    <div class="options">
      <header class="page-head">
        <p class="page-brand">
          <Mark /> {t('extensionName')}
        </p>
        <nav class="contents" aria-label={contents}>
          <ol>
            {chapters.map((chapter, index) => (
              <li key={chapter.title}>
                <a href={`#${idOf(index)}`}>{chapter.title}</a>
              </li>
            ))}
            <li>
              <a href="options.html">{t('options.heading')}</a>
            </li>
          </ol>
        </nav>
      </header>
      <main class="guide">
        <h1>{title}</h1>
        <p class="lead">{intro}</p>
        {chapters.map((chapter, index) => (
          <ChapterPart key={chapter.title} id={idOf(index)} chapter={chapter} />
        ))}
      </main>
    </div>
  );
}

function ChapterPart({ id, chapter }: { readonly id: string; readonly chapter: Chapter }) {
  const { title, paragraphs, steps } = chapter;
  const [first, ...others] = paragraphs;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Paragraph text={first ?? ''} />
      {steps && (
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <Marked text={step} />
            </li>
          ))}
        </ol>
      )}
      {others.map((paragraph) => (
        <Paragraph key={paragraph} text={paragraph} />
      ))}
    </section>
  );
}

function Paragraph({ text }: { readonly text: string }) {
  return (
    <p>
      <Marked text={text} />
    </p>
  );
}

/** Names of the interface stand between asterisks. */
function Marked({ text }: { readonly text: string }) {
  return text.split('*').map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part));
}

function idOf(index: number): string {
  return `chapter-${index + 1}`;
}
