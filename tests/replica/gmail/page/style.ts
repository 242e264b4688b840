import { renamedStyle } from '../renamed-classes';
import { config } from './config';
import { el } from './element';

const CSS = `
html, body { margin: 0; height: 100%; font: 14px/1.4 Roboto, "Google Sans", Arial, sans-serif; color: #202124; background: #f6f8fc; }
#loading { display: none; }
.gb_F { display: flex; align-items: center; gap: 24px; padding: 10px 20px; }
.gb_Mc { font-size: 20px; color: #5f6368; width: 150px; }
.gb_Ie { width: 520px; padding: 10px 16px; border: 0; border-radius: 24px; background: #eaf1fb; font: inherit; }
.gb_Za { margin-left: auto; width: 32px; height: 32px; line-height: 32px; border-radius: 50%; background: #00796b; color: #fff; text-align: center; text-decoration: none; }
.aqk { display: flex; align-items: flex-start; }
.aeN { width: 190px; padding: 4px 12px; flex: none; }
.aeN .n0 { display: inline-block; padding: 5px 12px; color: inherit; text-decoration: none; }
.TO { display: flex; justify-content: space-between; }
.bsU { padding: 5px 12px; font-weight: 700; }
.T-I-KE { display: inline-block; margin: 4px 0 14px; padding: 14px 24px; border-radius: 16px; background: #c2e7ff; cursor: pointer; }
.bkK { flex: 1; min-width: 0; margin: 0 16px 16px 0; background: #fff; border-radius: 16px; padding: 8px 0; }
.G-atb { display: flex; justify-content: flex-end; align-items: center; gap: 8px; padding: 4px 16px; color: #5f6368; font-size: 12px; min-height: 24px; }
.zt { width: 100%; border-collapse: collapse; table-layout: fixed; }
.zA { cursor: pointer; background: #f2f6fc; border-bottom: 1px solid #e8eaed; height: 40px; }
.zE { background: #fff; font-weight: 700; }
.zA td { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; padding: 0 4px; }
.PF, .bq4 { width: 4px; } .oZ-x3, .apU, .WA, .byZ, .yf { width: 20px; } .yX { width: 190px; } .xW { width: 84px; text-align: right; font-size: 12px; }
.oZ-jc { display: inline-block; width: 14px; height: 14px; border: 2px solid #c4c7c5; border-radius: 2px; }
.aXw { color: #c4c7c5; } .afn { position: absolute; left: -9999px; }
.xT { display: flex; gap: 6px; overflow: hidden; } .y6 { flex: none; } .y2 { color: #5f6368; font-weight: 400; overflow: hidden; text-overflow: ellipsis; }
.at { display: inline-block; background: #ddd; border-radius: 4px; padding: 0 4px; font-size: 12px; } .yi { display: flex; gap: 4px; }
.Cr { padding: 4px 16px; cursor: pointer; } .Cr h3 { margin: 0; font-size: 14px; } .aKk { width: 100%; } .aAy { padding: 10px 16px; cursor: pointer; } .aAy[aria-selected=true] { border-bottom: 3px solid #0b57d0; }
.aia { display: flex; } .apL { flex-direction: column; } .apR > .Cp { flex: 0 0 380px; } .apR > .Cp:empty { display: none; } .ao9 { flex: 1; min-width: 0; border-left: 1px solid #e8eaed; } .apa { padding: 48px; text-align: center; color: #5f6368; } .apt { width: 84px; text-align: right; font-size: 12px; } .apo-x3, .apU { width: 20px; } .apv { height: 22px; }
.aSs { position: fixed; inset: 24px; z-index: 8; background: #fff; box-shadow: 0 4px 16px rgba(0,0,0,.3); }
.boq { color: #d93025; font-weight: 400; } .bx0 { font-size: 12px; color: #5f6368; }
.TC { padding: 48px; text-align: center; color: #5f6368; }
.ha { display: flex; align-items: center; gap: 12px; padding: 0 24px 0 72px; } .hP { font-size: 22px; font-weight: 400; margin: 8px 0; }
.hN { background: #ddd; border-radius: 4px; padding: 0 6px; font-size: 12px; }
.bHJ { text-align: right; padding: 0 24px; }
.kv, .h7 { border-top: 1px solid #e8eaed; padding: 10px 24px 10px 72px; } .kv { cursor: pointer; }
.gJ { width: 100%; } .gH { text-align: right; color: #5f6368; font-size: 12px; } .gD { font-weight: 700; } .go, .hb { color: #5f6368; font-size: 12px; font-weight: 400; }
.iw { margin: 0; font-size: 14px; } .iA { color: #5f6368; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ajy { display: inline-block; width: 12px; height: 12px; cursor: pointer; } .ajy::after { content: "\\25be"; }
.a3s { padding: 12px 0; } .gmail_quote blockquote { border-left: 1px solid #ccc; margin: 0 0 0 .8ex; padding-left: 1ex; }
.adv { text-align: center; padding: 4px; cursor: pointer; background: #f6f8fc; } .adx { background: #e8eaed; border-radius: 12px; padding: 2px 10px; }
.amn { padding: 16px 72px; display: flex; gap: 10px; } .ams { border: 1px solid #747775; border-radius: 18px; padding: 7px 20px; cursor: pointer; }
.no { position: fixed; right: 24px; bottom: 0; display: flex; gap: 12px; align-items: flex-end; z-index: 5; }
.AD { width: 500px; background: #fff; border-radius: 8px 8px 0 0; box-shadow: 0 4px 16px rgba(0,0,0,.3); }
.Hy { background: #f2f6fc; border-radius: 8px 8px 0 0; padding: 6px 12px; } .Ht { width: 100%; } .a3E { font-size: 14px; margin: 0; } .Hm { text-align: right; } .Ha { cursor: pointer; }
.adB { display: block; border-radius: 16px; box-shadow: 0 1px 4px rgba(0,0,0,.35); margin-top: 12px; padding: 8px 4px; }
.M9 { padding: 4px 12px; } .GS, .iN, .GP { width: 100%; } .Un { display: inline-block; cursor: pointer; padding: 2px 6px; } .mL, .Hl { display: none; } .Hq { display: inline-block; width: 14px; height: 14px; border: 1px solid #5f6368; cursor: pointer; } .Un::after { content: "\\21a9 \\25be"; }
.afV { display: inline-block; border: 1px solid #c4c7c5; border-radius: 12px; padding: 0 8px; margin: 1px 4px 1px 0; } .anm input, .aoT { border: 0; outline: 0; font: inherit; width: 60%; } .aUy { display: inline; }
.afX { display: inline; cursor: pointer; color: #5f6368; } .aB { cursor: pointer; color: #5f6368; padding: 0 4px; }
.Am { min-height: 110px; outline: 0; padding: 6px 0; } .dC { display: inline-flex; background: #0b57d0; color: #fff; border-radius: 18px; } .aoO { padding: 8px 20px; cursor: pointer; } .hG { padding: 8px 10px; } .hG::after { content: "\\25be"; }
.oh { cursor: pointer; } .oh::after { content: "\\2715"; } .az5 { text-align: right; width: 100%; }
.J-M { position: absolute; background: #fff; box-shadow: 0 2px 8px rgba(0,0,0,.3); z-index: 6; } .J-N { padding: 6px 18px; cursor: pointer; }
.ajR { display: inline-block; background: #e8eaed; border-radius: 6px; padding: 0 6px; cursor: pointer; }
.vh { position: fixed; left: 24px; bottom: 24px; z-index: 7; } .bAq { background: #303030; color: #fff; padding: 12px 20px; border-radius: 4px; display: inline-flex; gap: 20px; } .ag { color: #8ab4f8; cursor: pointer; }
`;

export function pageStyle(): HTMLElement {
  const style = el('style');
  style.textContent = config.switches.renameClasses ? renamedStyle(CSS) : CSS;
  return style;
}
