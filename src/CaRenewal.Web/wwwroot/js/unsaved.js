// Leaving a form with something unsaved asks first. Drafts go to the server: nothing is kept in the browser.
const forms = document.querySelectorAll('form[data-unsaved]');
const content = form => new URLSearchParams([...new FormData(form)].filter(([name]) => !/^(__|Draft)/.test(name))).toString();
const saved = new Map();
const saves = new Map();
let leaving = false;

for (const form of forms) {
  saved.set(form, form.dataset.unsaved === 'dirty' ? null : content(form));
  form.addEventListener('submit', () => { leaving = true; });
  if (form.dataset.autosave) keepDraft(form);
}

addEventListener('pageshow', () => { leaving = false; });
addEventListener('beforeunload', event => {
  if (leaving || ![...forms].some(form => content(form) !== saved.get(form))) return;
  event.preventDefault();
  event.returnValue = '';
});

function patience() {
  const clock = new AbortController();
  setTimeout(() => clock.abort(), 8000);
  return clock.signal;
}

// Two seconds after the last change, one request at a time; what cannot be saved for now is tried again.
function keepDraft(form) {
  const fields = form.elements;
  const [place, login, mine] = ['saved', 'login', 'mine'].map(name => form.querySelector(`[data-${name}]`) ?? {});
  let timer = 0;
  let running = false;
  const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };
  for (const type of ['input', 'change', 'swapped']) form.addEventListener(type, () => later(2000));
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    fields.DraftKept.value = content(form) === saved.get(form) ? 1 : '';
  });
  mine.onclick = () => { fields.DraftVersion.value = mine.value; save(); };
  if (saved.get(form) === null) later(2000);
  saves.set(form, save);

  // Answers whether the server was heard.
  async function save() {
    const now = content(form);
    if (running) { later(2000); return false; }
    if (leaving || now === saved.get(form)) return false;
    running = true;
    let status = 0;
    let words = { detail: '网络中断，草稿未保存，恢复后自动再存。' };
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', signal: patience(),
        headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
      });
      ({ status } = answer);
      words = await answer.json();
    } catch { /* said below */ }
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
let heard = false;
addEventListener('submit', async event => {
  const { target, submitter } = event;
  if (heard || target.method !== 'post') { heard = false; return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (asking) return;
  asking = true;
  heard = await saves.get(target)?.() ||
    await fetch(lost.dataset.lost, { cache: 'no-store', signal: patience() }).then(answer => answer.ok, () => false);
  asking = false;
  lost.hidden = heard;
  if (heard) target.requestSubmit(submitter);
}, true);
