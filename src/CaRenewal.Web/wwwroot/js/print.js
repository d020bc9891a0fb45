// Prints the server's PDF from a frame of this page: data-print holds its address, or #id of a frame that shows it;
// data-then names what has the focus afterwards.
const waitForPdf = 15000;

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-print]');
  if (!button) return;
  event.preventDefault();
  print(button.dataset.print, button.dataset.then);
});

// After 登记并打印 the page opens with its papers already on the way to the printer.
const atOnce = document.querySelector('[data-print-now]');
if (atOnce) {
  // Loading the page again must not print again.
  history.replaceState(null, '', location.pathname);
  print(atOnce.dataset.printNow);
}

function print(source, then) {
  tellFailure(false);
  const shown = source.startsWith('#') && document.getElementById(source.slice(1));
  if (shown) send(shown, then);
  else load(source, then);
}

function load(address, then) {
  document.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = '打印';
  frame.tabIndex = -1;
  const late = setTimeout(() => tellFailure(true), waitForPdf);
  frame.addEventListener('load', () => { clearTimeout(late); send(frame, then); });
  frame.src = address;
  document.body.append(frame);
}

function send(frame, then) {
  const before = document.activeElement;
  try {
    frame.contentWindow.focus();
    frame.contentWindow.print();
    // The next key is for the page, not for the paper.
    window.focus();
    (document.getElementById(then) || before).focus();
  } catch {
    tellFailure(true);
  }
}

function tellFailure(failed) {
  for (const place of document.querySelectorAll('[data-print-failed]')) place.hidden = !failed;
}
