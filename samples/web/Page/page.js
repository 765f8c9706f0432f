// Asks the service and shows what it answers. Texts are set as texts, never as markup; the chart is read as SVG, in which the service has encoded every text.
const at = id => document.getElementById(id);
const form = at("question");
const ask = new URLSearchParams(location.search);

async function get(address, options) {
  const answer = await fetch(address, options);
  if (answer.ok) {
    return answer;
  }

  const problem = await answer.json();
  throw new Error([problem.detail ?? problem.title, ...(problem.faults ?? []).map(fault => `${fault.path}: ${fault.message} ${fault.fix}`)].join(" "));
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function option(value, text) {
  return new Option(text, value);
}

// What is asked for in the address and is not there is chosen all the same: the service says what is wrong with it.
function choose(id, value) {
  const select = at(id);
  if (![...select.options].some(known => known.value === value)) {
    select.append(option(value, value));
  }

  select.value = value;
}

// Options under a heading for each group, in the order in which the groups are met.
function grouped(items, groupOf, optionsOf) {
  const groups = new Map();
  for (const item of items) {
    const title = groupOf(item) ?? "Others";
    groups.set(title, [...(groups.get(title) ?? []), ...optionsOf(item)]);
  }

  return [...groups].map(([title, options]) => {
    const group = element("optgroup", ...options);
    group.label = title;
    return group;
  });
}

// A unit is named by its id, a graded competency by id and level: no id has an @ in it.
function competencyOptions(competency) {
  return competency.levels
    ? competency.levels.map(level => option(`${competency.id}@${level.id}`, `${competency.title}: ${level.title}`))
    : [option(competency.id, `${competency.id} ${competency.title}`)];
}

function hold(value) {
  const known = [...at("competency").options].find(candidate => candidate.value === value);
  if ([...form.querySelectorAll("[name=holds]")].some(box => box.value === value)) {
    return;
  }

  const box = element("input");
  Object.assign(box, { type: "checkbox", name: "holds", value, checked: true });
  at("held").append(element("li", element("label", box, element("span", known?.text ?? value))));
}

async function showFramework(asked) {
  const { categories, competencies, roles } = await (await get(`/frameworks/${encodeURIComponent(at("framework").value)}`)).json();
  const titles = new Map(categories.map(category => [category.id, category.title]));
  const roleOptions = () => roles.some(role => role.specialty)
    ? grouped(roles, role => role.specialty ?? "Levels", role => [option(role.id, role.title)])
    : roles.map(role => option(role.id, role.title));
  at("from").replaceChildren(option("", "no role"), ...roleOptions());
  at("role").replaceChildren(...roleOptions());
  at("competency").replaceChildren(...grouped(competencies, competency => titles.get(competency.category), competencyOptions));
  at("held").replaceChildren();
  at("name").value = asked.get("name") ?? at("name").value;
  choose("from", asked.get("from") ?? "");
  choose("role", asked.get("role") ?? roles[0]?.id ?? "");
  asked.getAll("holds").forEach(hold);
}

// Levels stand from the lowest up: where something is held twice, the higher level counts, as it does in the library.
function placeOf(competency, level) {
  return level && [...at("competency").options].findIndex(known => known.value === `${competency}@${level}`);
}

async function profileOf(question) {
  const framework = question.get("framework");
  const from = question.get("from") ? `?role=${encodeURIComponent(question.get("from"))}` : "";
  const profile = await (await get(`/frameworks/${encodeURIComponent(framework)}/profile${from}`)).json();
  const { edition } = (await (await get("/frameworks")).json()).findLast(known => known.id === framework);
  const holdings = new Map((profile.holdings ?? []).map(holding => [holding.competency, holding]));
  for (const [competency, level] of question.getAll("holds").map(value => value.split("@"))) {
    if (!(placeOf(competency, level) <= placeOf(competency, holdings.get(competency)?.level))) {
      holdings.set(competency, { framework, edition, competency, ...(level && { level }) });
    }
  }

  return JSON.stringify({ ...profile, ...(question.get("name") && { name: question.get("name") }), holdings: [...holdings.values()] });
}

function showFigures(figures) {
  const named = { Satisfied: figures.satisfied, "Units held": figures.units, Credits: figures.credits, "At level": figures.graded, Progress: figures.progress };
  at("figures").replaceChildren(...Object.entries(named).filter(([, figure]) => figure).map(([name, figure]) => element("div", element("dt", name), element("dd", figure.text))));
  at("steps").replaceChildren(...figures.nextSteps.slice(0, 5).map(step =>
    element("li", `${step.title}: ${step.held} → ${step.required}`, element("span", step.reasons.join("; ")))));
  at("steps").hidden = at("steps-title").hidden = figures.isReady;
}

async function showAnswer() {
  const question = new URLSearchParams(new FormData(form));
  history.replaceState(null, "", `?${question}`);
  const query = new URLSearchParams({ framework: question.get("framework"), role: question.get("role") });
  const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: await profileOf(question) };
  const [figures, chart] = await Promise.all([get(`/gaps/figures?${query}`, request).then(answer => answer.json()), get(`/gaps/chart?${query}`, request).then(answer => answer.text())]);
  at("answer-title").textContent = figures.isReady ? `${figures.person}: ready for ${figures.role}` : `${figures.person}: what is missing for ${figures.role}`;
  showFigures(figures);
  at("status").textContent = figures.unplaced.map(reason => `Not counted: ${reason}.`).join(" ");
  at("chart").replaceChildren(document.importNode(new DOMParser().parseFromString(chart, "image/svg+xml").documentElement, true));
  at("answer").hidden = false;
}

// What goes wrong is said where the answer would be.
async function run(action) {
  at("status").classList.remove("problem");
  at("status").textContent = "";
  try {
    await action();
  } catch (problem) {
    at("answer").hidden = true;
    at("status").classList.add("problem");
    at("status").textContent = problem.message;
  }
}

at("framework").addEventListener("change", () => run(() => showFramework(new URLSearchParams())));
at("add").addEventListener("click", () => hold(at("competency").value));
form.addEventListener("submit", event => {
  event.preventDefault();
  run(async () => {
    await showAnswer();
    at("answer-title").focus();
  });
});

await run(async () => {
  const frameworks = await (await get("/frameworks")).json();
  at("framework").replaceChildren(...[...new Map(frameworks.map(framework => [framework.id, framework.title]))].map(([id, title]) => option(id, title)));
  choose("framework", ask.get("framework") ?? frameworks[0].id);
  await showFramework(ask);
  if (ask.has("role")) {
    await showAnswer();
  }
});
