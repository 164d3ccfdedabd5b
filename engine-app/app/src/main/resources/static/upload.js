// Choosing a scan uploads it, so that nothing chosen is lost with the page. Without scripts there
// is a button.
const MOST = 10 * 1024 * 1024;

for (const form of document.querySelectorAll('form.upload')) {
  const file = form.elements.file;
  form.querySelector('button').hidden = true;
  file.addEventListener('change', () => {
    const tooLarge = file.files[0]?.size > MOST;
    file.setCustomValidity(tooLarge ? file.dataset.limit : '');
    if (form.reportValidity()) {
      form.requestSubmit();
      form.setAttribute('aria-busy', 'true');
    }
  });
}
