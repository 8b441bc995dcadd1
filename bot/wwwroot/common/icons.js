import { s } from './dom.js';

/** Our own icons: 20 by 20, one stroke width, drawn with the text's colour. */
const paths = {
  phone: 'M6.2 2.8 4.4 3.4C3.4 3.8 2.8 4.8 3 5.9c.9 5.6 5.5 10.2 11.1 11.1 1.1.2 2.1-.4 2.5-1.4l.6-1.8-3.6-2.1-1.6 1.5C9.9 12.300 7.700 10.100 6.800 8l1.500-1.600z',
  pause: 'M7 4v12M13 4v12',
  play: 'M6 4l10 6-10 6z',
  hint: 'M7.500 13.500c-1.700-1-2.500-2.400-2.500-4.100a5 5 0 0 1 10 0c0 1.700-.8 3.100-2.500 4.100zM8 16.500h4',
  end: 'M3 12.200c0-1 .5-1.900 1.400-2.300a13 13 0 0 1 11.200 0c.9.400 1.400 1.300 1.400 2.300v1.300l-3.600-.7v-2a11 11 0 0 0-6.800 0v2l-3.600.7z',
  desk: 'M3 4h14v9H3zM7 16.500h6M10 13v3.500',
  record: 'M5 3h10v14H5zM7.500 7h5M7.500 10h5M7.500 13h3',
  rules: 'M10 3v14M5 17h10M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  tools: 'M3 10h14M3 5h14M3 15h14M7 3.500v3M13 8.500v3M9 13.500v3',
  notes: 'M4 16l1-4 8.500-8.500 3 3L8 15zM11.500 5.500l3 3',
  check: 'M4 10.500l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  warn: 'M10 3l8 14H2zM10 8v4.500M10 14.800v.1',
  info: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM10 9v5M10 6.200v.1',
  clock: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM10 5.500V10l3 2',
  shuffle: 'M3 6h3l8 8h3M3 14h3l2-2M12 8l2-2h3M15 4l2 2-2 2M15 12l2 2-2 2',
  chevron: 'M7 4l6 6-6 6',
  back: 'M13 4l-6 6 6 6',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  download: 'M10 3v10M6 9.500l4 4 4-4M4 17h12',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4',
  star: 'M10 3l2.200 4.600 5 .7-3.600 3.500.9 5-4.500-2.400-4.500 2.400.9-5L2.800 8.300l5-.7z',
  cut: 'M3 10h5M12 10h5M10 4v12',
  offline: 'M3 8a10 10 0 0 1 14 0M6 11.500a6 6 0 0 1 8 0M10 15v.1M3 3l14 14',
  again: 'M4 10a6 6 0 1 1 2 4.500M4 16v-3h3',
  flag: 'M5 17V3h9l-2 3.500 2 3.500H5',
};

/** An icon beside words; hidden from assistive technology because the words say it. */
export function icon(name, size = 20) {
  return s('svg', { class: 'icon', viewBox: '0 0 20 20', width: size, height: size, 'aria-hidden': 'true', focusable: 'false' },
    s('path', { d: paths[name] ?? paths.info }));
}
