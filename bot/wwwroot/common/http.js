/** A request that did not work out; `status` is 0 when no answer came at all, `said` what the host said about it, or null. */
export class HttpError extends Error {
  constructor(status, path, said = null) {
    super(status === 0 ? `No answer from ${path}` : `${path} answered ${status}`);
    this.status = status;
    this.said = said;
  }
}

/** Fetches JSON from this host. Throws {@link HttpError}. */
export async function fetchJson(path, { method = 'GET', body, token } = {}) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token) headers.Authorization = `Bearer ${token}`;
  let response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store' });
  } catch {
    throw new HttpError(0, path);
  }
  if (!response.ok) throw new HttpError(response.status, path, await reasonIn(response));
  return response.json();
}

async function reasonIn(response) {
  try {
    const said = (await response.json())?.error?.message;
    return typeof said === 'string' ? said : null;
  } catch {
    return null;
  }
}
