import { h, put } from '../common/dom.js';
import { fetchJson } from '../common/http.js';

/** Who is signed in, and the way out; nothing for who came by the link on this machine. */
export async function showWho(place) {
  try {
    const { name, signsOut } = await fetchJson('/trainer/api/me');
    if (signsOut) put(place, h('form', { method: 'post', action: '/trainer/signout' }, `${name} `, h('button', { type: 'submit', class: 'button bare small' }, 'Sign out')));
  } catch {
    // Whoever is not signed in is told so by the page itself.
  }
}
