import { el, hashed } from '../element';

/** Enough of a look that everything stands where it stands in Outlook. */
export function pageStyle(): HTMLStyleElement {
  return el(
    'style',
    {},
    CSS.replace(/\.\$(\w+)/g, (_, name: string) => `.${hashed(name)}`),
  );
}

const CSS = `
html, body { margin: 0; height: 100%; font: 14px/1.35 "Segoe UI", Arial, sans-serif; color: #242424; background: #f5f5f5; }
button { font: inherit; border: 0; background: none; cursor: pointer; color: inherit; }
#bootFailure { background: #a4262c; color: #fff; padding: 24px; }
.$app { display: grid; grid-template: 48px minmax(0, 1fr) / 68px minmax(0, 1fr); height: 100vh; }
.$header { grid-column: 1 / -1; display: flex; gap: 16px; align-items: center; padding: 0 16px; background: #0f6cbd; color: #fff; }
.$brand { font-weight: 600; }
.$search { flex: 1; max-width: 480px; margin: 0 auto; }
.$search input { width: 100%; box-sizing: border-box; font: inherit; padding: 5px 10px; border: 0; border-radius: 4px; }
.$me { width: 32px; height: 32px; border-radius: 50%; background: #fff; color: #0f6cbd; }
.$modules { display: flex; flex-direction: column; gap: 4px; padding-top: 8px; font-size: 11px; }
.$modules button { padding: 12px 2px; }
.$module { display: grid; grid-template: 44px minmax(0, 1fr) / auto 340px minmax(0, 1fr); min-height: 0; }
.$paneBelow { grid-template: 44px minmax(0, 1fr) minmax(0, 1fr) / auto minmax(0, 1fr); }
.$paneBelow .$pane { grid-column: 2; }
.$paneHidden { grid-template: 44px minmax(0, 1fr) / auto minmax(0, 1fr); }
.$paneHidden .$list, .$paneHidden .$pane { grid-column: 2; grid-row: 2; }
.$paneHidden .$pane { z-index: 1; background: #f5f5f5; }
.$paneHidden .$pane:not(:has([data-app-section=ConversationContainer], [data-app-section=ItemContainer], [id^=docking_InitVisiblePart_])) { display: none; }
.$ribbon { grid-column: 1 / -1; display: flex; align-items: center; padding: 0 8px; }
.$newMail { background: #0f6cbd; color: #fff; border-radius: 4px; padding: 6px 14px; }
.$folders { width: 190px; overflow: auto; padding: 4px 8px; }
.$mailboxRoot { font-weight: 600; font-size: 12px; padding: 8px 4px; overflow: hidden; text-overflow: ellipsis; }
.$folder { display: flex; justify-content: space-between; padding: 6px 10px; border-radius: 4px; cursor: pointer; }
.$folder[aria-selected=true] { background: #cfe4fa; font-weight: 600; }
.$list { grid-column: 2; display: flex; flex-direction: column; min-height: 0; background: #fff; border-radius: 8px 8px 0 0; overflow: hidden; }
.$listHeader { padding: 8px 12px; min-height: 28px; }
.$listTitle { font-size: 16px; margin: 0; }
.$pivots { display: flex; gap: 12px; }
.$tab[aria-selected=true] { font-weight: 600; border-bottom: 2px solid #0f6cbd; }
.$empty { padding: 48px 16px; text-align: center; }
.$group { display: block; width: 100%; height: 32px; padding: 0 12px; text-align: start; font-weight: 600; font-size: 12px; background: #fafafa; }
.$row { position: relative; display: flex; gap: 8px; box-sizing: border-box; padding: 8px; padding-inline-end: 30px; border-bottom: 1px solid #eee; cursor: pointer; }
.$lines3 { height: 76px; }
.$lines2 { height: 56px; }
.$lines1 { height: 40px; }
.$row[aria-selected=true] { background: #cfe4fa; }
.$check { flex: 0 0 4px; }
.$avatar { flex: 0 0 32px; height: 32px; border-radius: 50%; background: #e8d3ff; display: grid; place-items: center; font-size: 12px; }
.$body { flex: 1; min-width: 0; }
.$senderLine, .$preview, .$subject { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.$subjectLine { display: flex; justify-content: space-between; gap: 8px; }
.$date { flex: none; font-size: 12px; }
.$oneLine { flex: 1; min-width: 0; display: flex; gap: 12px; overflow: hidden; white-space: nowrap; }
.$oneLine .$date { margin-inline-start: auto; }
.$preview { color: #616161; font-size: 12px; }
.$fold, .$readToggle { position: absolute; inset-inline-end: 4px; width: 20px; height: 20px; }
.$fold { top: 8px; }
.$fold::before { content: "›"; }
.$readToggle { bottom: 8px; }
.$itemRow { height: 40px; box-sizing: border-box; padding: 8px 12px 8px 56px; }
.$itemRow [role=listitem] { display: flex; justify-content: space-between; }
.$pane { grid-column: 3; min-width: 0; overflow: auto; padding: 0 8px; }
.$calendar { padding: 16px; }
[data-app-section=MailReadCompose] [role=heading][aria-level="2"] { font-size: 18px; font-weight: 600; padding: 4px 8px 12px; }
.wide-content-host, [id^=docking_InitVisiblePart_] { background: #fff; border-radius: 8px; padding: 12px 16px; margin-bottom: 8px; }
[id$=__primaryActionButton] { background: #0f6cbd; color: #fff; border-radius: 4px; padding: 6px 14px; }
`;
