/** The mailbox's font for new mail: what Outlook gives by default. */
export const MAIL_FONT = {
  fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  textColor: 'rgb(0, 0, 0)',
} as const;

export const FONT_STYLE = `font-family: ${MAIL_FONT.fontFamily}; font-size: ${MAIL_FONT.fontSize}; color: ${MAIL_FONT.textColor};`;
