/**
 * Builds elements. Data becomes text nodes only: there is no way in here to turn a string into markup,
 * so nothing that a person typed can become one.
 */

const asProperty = new Set(['value', 'checked', 'disabled', 'hidden', 'selected', 'open', 'htmlFor']);

/**
 * @param {string} tag
 * @param {Record<string, unknown> | null} [props] attributes; `class`, `data` (an object), `on` (event handlers by name)
 * @param {...unknown} children nodes, strings, numbers, arrays of these; null, undefined and false are left out
 */
export function h(tag, props, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function s(tag, props, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children);
}

/** Replaces everything in an element. */
export function put(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') element.setAttribute('class', value);
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name === 'on') for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else if (asProperty.has(name)) element[name] = value;
    else if (name === 'style') for (const [key, text] of Object.entries(value)) element.style.setProperty(key, text);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}
