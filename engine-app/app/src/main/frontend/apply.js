// The application form: the designer's own .form file, shown by form-js and sent to /api/v1.
import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './apply.css';

const place = document.getElementById('application');
const words = place.dataset;
const url = `/api/v1/applications/${words.item}`;
const form = new Form({ container: place });
const refused = new Map(); // field key -> the value the server refused, and why

/** form-js has its messages in English only, and shows a pattern as it is. */
const MESSAGES = [
  [/is required/, words.required],
  [/match pattern/, words.pattern],
  [/minimum value/, words.minimum],
  [/maximum length/, words.length],
  [/be an integer/, words.whole],
  [/not a number/, words.number]
];

const inWords = message => MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? message;

function speakTheLanguage() {
  const validator = form.get('validator');
  const check = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const fault = refused.get(form.get('formFieldRegistry').get(instance.id).key);
    return [...check(instance, value).map(inWords), ...(fault?.value === value ? [fault.message] : [])];
  };
}

function show(faults) {
  const summary = document.getElementById('faults');
  summary.querySelector('ul').replaceChildren(...faults.map(line));
  summary.hidden = faults.length === 0;
  if (faults.length > 0) {
    summary.focus();
  }
}

function line({ field, message }) {
  const item = document.createElement('li');
  if (!field) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('a');
  link.href = '#application';
  link.textContent = `${field.label}: ${message}`;
  link.addEventListener('click', event => {
    event.preventDefault();
    place.querySelector(`:is(input, textarea, select)[id*="${field.id}"]`)?.focus();
  });
  item.append(link);
  return item;
}

const faultsAtFields = errors =>
  form.get('formFieldRegistry').getAll()
    .filter(field => errors[field.id])
    .map(field => ({ field, message: errors[field.id].join(' ') }));

async function send({ data, errors }) {
  if (Object.keys(errors).length > 0) {
    show(faultsAtFields(errors));
    return;
  }
  const button = document.getElementById('send');
  button.disabled = true;
  try {
    await post(data);
  } catch {
    show([{ message: words.failed }]);
  } finally {
    button.disabled = false;
  }
}

async function post(data) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': words.key },
    body: JSON.stringify(data)
  });
  const said = await answer.json();
  if (answer.ok) {
    open(said);
  } else if (said.faults) {
    refuse(data, said.faults);
  } else {
    show([{ message: said.detail ?? words.failed }]);
  }
}

function refuse(data, faults) {
  const fields = form.get('formFieldRegistry').getAll();
  const known = faults.filter(({ where }) => fields.some(field => field.key === where));
  refused.clear();
  known.forEach(({ where, message }) =>
    refused.set(where, { value: data[where], message: where === 'region' ? words.region : message }));
  const elsewhere = faults.filter(fault => !known.includes(fault));
  show([...faultsAtFields(form.validate()), ...elsewhere]);
}

function open({ caseNo, queryCode }) {
  const done = document.getElementById('done');
  done.elements.caseNo.value = caseNo;
  done.elements.code.value = queryCode;
  done.submit();
}

const schema = await fetch(`${url}/form`).then(answer => answer.json());
speakTheLanguage();
await form.importSchema(schema);
form.on('submit', send);
place.querySelectorAll('[placeholder=Search]').forEach(box => { box.placeholder = words.search; });
place.querySelector('.fjs-powered-by-link')?.setAttribute('aria-label', words.mark);
document.getElementById('send').addEventListener('click', () => form.submit());
