import { unseen } from '../../diagnostic.ts';

/** What the page does. Everything from the plane is written as text, never as HTML; the key lives in this tab alone and ends with it. */
export const script = `
const at = (id) => document.getElementById(id);
const base = '/api/v1/enforce/escalations';
const unseen = /${unseen.source}/gu;
let key = '';
let open;

async function ask(path, body) {
  const init = { headers: { 'x-api-key': key } };
  if (body) Object.assign(init, { method: 'POST', body: JSON.stringify(body), headers: { ...init.headers, 'content-type': 'application/json' } });
  const response = await fetch(base + path, init);
  const answer = await response.json();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
}

async function tell(work) {
  at('problem').textContent = '';
  try {
    await work();
  } catch (error) {
    at('problem').textContent = error.message;
  }
}

async function showList() {
  const { escalations, total } = await ask('?per_page=100');
  at('count').textContent = total === 1 ? '1 waits' : total + ' wait';
  at('nothing').hidden = total > 0;
  at('list').replaceChildren(...escalations.map(row));
  at('enter').hidden = true;
  at('detail').hidden = true;
  at('waiting').hidden = false;
  (at('list').querySelector('button') ?? at('refresh')).focus();
}

function row(escalation) {
  const button = document.createElement('button');
  const small = document.createElement('small');
  small.textContent = [escalation.agent_id ?? 'no agent', escalation.reasoning, 'until ' + time(escalation.expires_at)].map(visible).join(' · ');
  button.append(visible(escalation.action_type), small);
  button.type = 'button';
  button.addEventListener('click', () => tell(() => showDetail(escalation.escalation_id)));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function showDetail(id) {
  const { escalation } = await ask('/' + encodeURIComponent(id));
  open = id;
  at('action').textContent = visible(escalation.action_type);
  const facts = {
    Agent: escalation.agent_id ?? 'none',
    Trust: escalation.trust_score,
    Why: escalation.policies_triggered.map(({ name, reason }) => name + ': ' + reason).join('; '),
    Asked: time(escalation.created_at),
    Until: time(escalation.expires_at),
    Decision: escalation.decision_id,
    'Content hash': escalation.content_sha256 ?? 'no content',
  };
  at('facts').replaceChildren(...Object.entries(facts).flatMap(([name, value]) => [made('dt', name), made('dd', value)]));
  at('content').textContent = visible(escalation.action_content ?? 'This plane keeps no contents.');
  at('metadata').textContent = escalation.metadata ? visible(JSON.stringify(escalation.metadata, null, 2)) : 'This plane keeps no metadata.';
  at('reason').value = '';
  at('waiting').hidden = true;
  at('detail').hidden = false;
  at('detail').focus();
}

function made(tag, value) {
  const element = document.createElement(tag);
  element.textContent = visible(value);
  return element;
}

/** What a reader cannot see, or what turns text around, is written as its code point. */
function visible(text) {
  const name = (sign) => 'U+' + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  return String(text).replace(unseen, (sign) => (sign === '\\n' || sign === '\\t' ? sign : name(sign)));
}

function time(instant) {
  return new Date(instant).toLocaleString();
}

at('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  key = at('key').value.trim();
  at('key').value = '';
  tell(showList);
});
at('refresh').addEventListener('click', () => tell(showList));
at('back').addEventListener('click', () => tell(showList));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !at('detail').hidden) tell(showList);
});
at('decide').addEventListener('submit', (event) => {
  event.preventDefault();
  const resolution = event.submitter?.value;
  const reason = at('reason').value.trim();
  tell(async () => {
    await ask('/' + encodeURIComponent(open) + '/resolve', { resolution, resolved_by: at('name').value.trim(), ...(reason && { reason }) });
    await showList();
  });
});
`;
