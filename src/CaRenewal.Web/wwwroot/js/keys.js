// The keys of the counter. F5, F11, F12, Ctrl+N and Ctrl+T stay with the browser.
const isTyping = event => event.isComposing || event.keyCode === 229;
// What a closed <details> holds has a place on newer Chromium, but takes no focus.
const visible = element => element.getClientRects().length > 0 && !element.closest('details:not([open])');
const textTypes = 'input:not([type=hidden]):not([readonly]),select,textarea';

// The topmost dialog, or the page.
const stage = () => document.querySelector('dialog[open]') || document;

function press(event) {
  const name = (event.shiftKey ? 'Shift+' : '') + event.key;
  for (const element of stage().querySelectorAll(`[data-key="${CSS.escape(name)}"]`)) {
    if (element.disabled || !visible(element)) continue;
    event.preventDefault();
    // A dialog gives the focus back to where it was.
    if (!('opens' in element.dataset)) element.focus();
    if (element.matches('input,select,textarea')) element.select?.();
    else if (!event.repeat) element.click();
    return;
  }
}

// Fields and buttons of a form in their order; a radio group is one stop.
function stops(form, current) {
  return [...form.elements].filter(element =>
    element === current ||
    (element.matches(textTypes + ',button') && !element.disabled && visible(element) && !element.closest('[data-no-stop]') &&
      !(element.type === 'radio' && (element.name === current.name || !isStopOfGroup(form, element)))));
}

function isStopOfGroup(form, radio) {
  const group = [...form.elements].filter(other => other.type === 'radio' && other.name === radio.name && !other.disabled);
  return radio === (group.find(other => other.checked) || group[0]);
}

function step(event, by) {
  const form = event.target.form;
  const all = stops(form, event.target);
  const next = all[all.indexOf(event.target) + by];
  event.preventDefault();
  if (!next) return;
  next.focus();
  if (next.matches('input:not([type=radio]):not([type=checkbox])')) next.select();
}

function enter(event) {
  const target = event.target;
  if (!target.form || !target.matches(textTypes)) return;
  if ('enterSubmits' in target.form.dataset && !leadsToEmptyField(target)) return;
  if (target.matches('textarea') && !event.shiftKey) return;
  step(event, event.shiftKey ? -1 : 1);
}

// In a log-in, Enter after the number goes to the password; after the password it submits.
function leadsToEmptyField(target) {
  const all = stops(target.form, target);
  const next = all[all.indexOf(target) + 1];
  return next?.matches('input') && !next.value;
}

// Up and down walk the page's list items; the field marked data-list leads into them.
function walk(event) {
  const target = event.target;
  const items = [...stage().querySelectorAll('[data-item]')].filter(visible);
  const at = items.indexOf(target);
  if (!items.length || (at < 0 && !('list' in target.dataset))) return;
  event.preventDefault();
  const to = at + (event.key === 'ArrowDown' ? 1 : -1);
  if (items[to]) items[to].focus();
  else if (to < 0) document.querySelector('[data-list]')?.focus();
}

document.addEventListener('keydown', event => {
  if (isTyping(event) || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter') enter(event);
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event);
  else if (event.key === 'Escape' || /^F([1-46-9]|10)$/.test(event.key)) press(event);
});

// F4: a field, to be typed over. F1: the keys of this page, as its buttons, links and fields name them.
document.addEventListener('click', event => {
  const opener = event.target.closest?.('[data-opens]');
  const opened = opener && document.getElementById(opener.dataset.opens);
  if (!opened) return;
  event.preventDefault();
  opened.focus();
  opened.select?.();
  if (opened.open !== false) return;
  opened.querySelector('[data-page-keys]').replaceChildren(...pageKeys());
  opened.showModal();
});

function pageKeys() {
  return [...document.querySelectorAll('[data-key]')].filter(visible)
    .sort((one, other) => one.dataset.key.localeCompare(other.dataset.key, 'en', { numeric: true }))
    .flatMap(one => [piece('dt', piece('kbd', one.dataset.key.replace('Escape', 'Esc'))), piece('dd', (one.labels?.[0] ?? one.firstChild).textContent.trim())]);
}

function piece(tag, content) {
  const element = document.createElement(tag);
  element.append(content);
  return element;
}
