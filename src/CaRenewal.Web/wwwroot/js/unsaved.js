// Leaving a form with something unsaved asks first. Drafts go to the server: nothing is kept in the browser.
const forms = document.querySelectorAll('form[data-unsaved]');
const token = '__RequestVerificationToken';
const content = form => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== token)).toString();
const saved = new Map();
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

// Two seconds after the last change, one request at a time.
function keepDraft(form) {
  let timer = 0;
  let running = false;
  const changed = () => { clearTimeout(timer); timer = setTimeout(save, 2000); };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => clearTimeout(timer));

  async function save() {
    const now = content(form);
    if (running) { changed(); return; }
    if (leaving || now === saved.get(form)) return;
    running = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual',
        headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
      });
      if (answer.ok) saved.set(form, now);
      say(form, answer.ok ? `草稿已保存 ${new Date().toTimeString().slice(0, 8)}`
        : answer.status === 401 ? '登录已过期，草稿未保存：请在新窗口登录后继续。' : '草稿未保存，稍后重试。');
    } catch {
      say(form, '网络中断，草稿未保存，稍后重试。');
    }
    running = false;
    if (now !== saved.get(form)) timer = setTimeout(save, 10000);
  }
}

function say(form, words) {
  const place = form.querySelector('[data-saved]');
  if (place) place.textContent = words;
}
