/**
 * Everything in the trainer's room has an address:
 * `#/?search=&scenario=&shift=&page=`, `#/queue`, `#/calls/{id}`, `#/calls/{id}/turns/{n}`.
 */
export function currentRoute() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  const call = /^\/calls\/([^/]+)(?:\/turns\/(\d+))?$/.exec(path);
  if (call) return { view: 'review', id: decodeURIComponent(call[1]), turn: call[2] === undefined ? null : Number(call[2]) };
  if (path === '/queue') return { view: 'queue' };
  const given = new URLSearchParams(query);
  return { view: 'list', search: given.get('search') ?? '', scenario: given.get('scenario') ?? '', shift: given.get('shift') ?? '', page: Math.max(1, Number(given.get('page')) || 1) };
}

export function listAddress({ search = '', scenario = '', shift = '', page = 1 }) {
  const query = new URLSearchParams();
  if (search) query.set('search', search);
  if (scenario) query.set('scenario', scenario);
  if (shift) query.set('shift', shift);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `#/?${text}` : '#/';
}

export function callAddress(id, turn = null) {
  return `#/calls/${encodeURIComponent(id)}${turn === null ? '' : `/turns/${turn}`}`;
}

const listKey = 'practicecaller.list';

/** So that the way back from a call leads to the list as it was filtered. */
export function rememberList(route) {
  sessionStorage.setItem(listKey, listAddress(route));
}

export function lastList() {
  return sessionStorage.getItem(listKey) ?? '#/';
}
