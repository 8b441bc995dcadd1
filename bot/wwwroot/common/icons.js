import { s } from './dom.js';

/** Our own icons: 20 by 20, one stroke width, drawn with the text's colour. */
const paths = {
  phone: 'M6.2 2.8 4.4 3.4C3.4 3.8 2.8 4.8 3 5.9c.9 5.6 5.5 10.2 11.1 11.1 1.1.2 2.1-.4 2.5-1.4l.6-1.8-3.6-2.1-1.6 1.5C9.9 12.3 7.7 10.1 6.8 8l1.5-1.6z',
  pause: 'M7 4v12M13 4v12',
  play: 'M6 4l10 6-10 6z',
  hint: 'M7.5 13.5c-1.7-1-2.5-2.4-2.5-4.1a5 5 0 0 1 10 0c0 1.7-.8 3.1-2.5 4.1zM8 16.5h4',
  end: 'M3 12.2c0-1 .5-1.9 1.4-2.3a13 13 0 0 1 11.2 0c.9.4 1.4 1.3 1.4 2.3v1.3l-3.6-.7v-2a11 11 0 0 0-6.8 0v2l-3.6.7z',
  desk: 'M3 4h14v9H3zM7 16.5h6M10 13v3.5',
  record: 'M5 3h10v14H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  rules: 'M10 3v14M5 17h10M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  tools: 'M3 10h14M3 5h14M3 15h14M7 3.5v3M13 8.5v3M9 13.5v3',
  notes: 'M4 16l1-4 8.5-8.5 3 3L8 15zM11.5 5.5l3 3',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  warn: 'M10 3l8 14H2zM10 8v4.5M10 14.8v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6.2v.1',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.5V10l3 2',
  shuffle: 'M3 6h3l8 8h3M3 14h3l2-2M12 8l2-2h3M15 4l2 2-2 2M15 12l2 2-2 2',
  chevron: 'M7 4l6 6-6 6',
  back: 'M13 4l-6 6 6 6',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  download: 'M10 3v10M6 9.5l4 4 4-4M4 17h12',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  cut: 'M3 10h5M12 10h5M10 4v12',
  offline: 'M3 8a10 10 0 0 1 14 0M6 11.5a6 6 0 0 1 8 0M10 15v.1M3 3l14 14',
  again: 'M4 10a6 6 0 1 1 2 4.5M4 16v-3h3',
  flag: 'M5 17V3h9l-2 3.5 2 3.5H5',
};

/** An icon beside words; hidden from assistive technology because the words say it. */
export function icon(name, size = 20) {
  return s('svg', { class: 'icon', viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': 'true', focusable: 'false' },
    s('path', { d: paths[name] ?? paths.info }));
}
