import { h } from '../common/dom.js';
import { icon } from '../common/icons.js';

/**
 * Tabs after the ARIA pattern: one stop for the keyboard, arrows move and select, Home and End jump.
 * @param {{id: string, label: string, icon: string, panel: HTMLElement}[]} tabs
 */
export function createTabs(label, tabs) {
  const buttons = tabs.map((tab) => h('button', {
    type: 'button', role: 'tab', id: `tab-${tab.id}`, class: 'tab', 'aria-controls': `panel-${tab.id}`,
    on: { click: () => select(tab.id), keydown: move },
  }, icon(tab.icon, 16), tab.label, h('span', { class: 'tab-count', hidden: true })));
  const panels = tabs.map((tab) => h('div', { role: 'tabpanel', id: `panel-${tab.id}`, class: 'tab-panel', 'aria-labelledby': `tab-${tab.id}`, tabindex: '0' }, tab.panel));

  function select(id, focus = false) {
    tabs.forEach((tab, i) => {
      const on = tab.id === id;
      buttons[i].setAttribute('aria-selected', String(on));
      buttons[i].tabIndex = on ? 0 : -1;
      panels[i].hidden = !on;
      if (on && focus) buttons[i].focus();
    });
  }

  function move(event) {
    const at = buttons.indexOf(event.currentTarget);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    select(tabs[(to + tabs.length) % tabs.length].id, true);
  }

  select(tabs[0].id);
  return {
    element: h('div', { class: 'tabs' }, h('div', { role: 'tablist', class: 'tab-list', 'aria-label': label }, buttons), panels),
    select,
    setCount(id, count) {
      const badge = buttons[tabs.findIndex((tab) => tab.id === id)].querySelector('.tab-count');
      badge.hidden = !count;
      badge.textContent = count || '';
    },
  };
}
