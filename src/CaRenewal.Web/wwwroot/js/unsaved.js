// Leaving a form with something unsaved asks first. Drafts go to the server: nothing is kept in the browser.
const saved = new Map();
const saves = new Map();
let leaving = false;
const content = form => `${new URLSearchParams([...new FormData(form)].filter(([name]) => !/^(__|Draft)/.test(name)))}`;

for (const form of document.querySelectorAll('form[data-unsaved]')) {
  saved.set(form, form.dataset.unsaved ? null : content(form));
  if (form.dataset.autosave) saves.set(form, keepDraft(form));
}

addEventListener('beforeunload', event => {
  if (leaving || [...saved].every(([form, kept]) => content(form) === kept)) return;
  event.preventDefault();
  event.returnValue = '';
});

function ask(address, way) {
  const late = new AbortController();
  setTimeout(() => late.abort(), 8000);
  return fetch(address, { signal: late.signal, cache: 'no-store', ...way });
}

// Two seconds after the last change, one request at a time; what cannot be saved for now is tried again.
function keepDraft(form) {
  const [place, login, mine] = ['saved', 'login', 'mine'].map(name => form.querySelector(`[data-${name}]`) ?? { dataset: {} });
  const fields = form.elements;
  let timer = 0;
  let running = false;
  const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };
  for (const type of ['input', 'change', 'swapped']) form.addEventListener(type, () => later(2000));
  mine.onclick = () => { fields.DraftVersion.value = mine.value; save(); };
  if (!saved.get(form)) later(2000);
  return save;

  // Answers whether the server was heard.
  async function save() {
    const now = content(form);
    if (leaving || now === saved.get(form)) return;
    if (running) return later(2000);
    running = true;
    let status = 0;
    let words = { detail: place.dataset.saved };
    try {
      const answer = await ask(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      status = answer.status;
      words = await answer.json();
    } catch { /* no answer, or none of ours */ }
    running = false;
    if (status === 200) saved.set(form, now);
    else if (!status || status === 401 || status > 499) later(10000);
    if (words.token) { fields.__RequestVerificationToken.value = words.token; later(2000); }
    place.textContent = words.detail;
    login.hidden = status !== 401;
    mine.value = words.version ?? '';
    mine.hidden = !mine.value;
    return status && status < 500;
  }
}

// A form is sent only when the server is heard, its draft first: neither a lost connection nor a failure costs what is typed.
const lost = document.querySelector('[data-lost]');
let asking = false;
addEventListener('submit', async event => {
  const { target, submitter } = event;
  if (leaving || target.method !== 'post') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (asking) return;
  asking = true;
  const heard = await saves.get(target)?.() || await ask(lost.dataset.lost).then(answer => answer.ok, () => false);
  asking = false;
  lost.hidden = heard;
  if (!heard) return;
  if (target.elements.DraftKept) target.elements.DraftKept.value = content(target) === saved.get(target) ? 1 : '';
  leaving = true;
  target.requestSubmit(submitter);
  setTimeout(() => { leaving = false; }, 5000);
}, true);
