// F6: data-checks names the part whose boxes are all ticked; a count of them stands in [data-count-of].
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-checks]');
  const part = button && document.getElementById(button.dataset.checks);
  if (!part) return;
  event.preventDefault();
  for (const box of part.querySelectorAll('input[type=checkbox]:not(:disabled):not(:checked)')) {
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
});

function count() {
  for (const place of document.querySelectorAll('[data-count-of]')) {
    const boxes = [...document.getElementById(place.dataset.countOf)?.querySelectorAll('input[type=checkbox]') ?? []];
    place.textContent = `${boxes.filter(box => box.checked).length}/${boxes.length}`;
  }
}

count();
document.addEventListener('change', count);
document.addEventListener('swapped', count);
