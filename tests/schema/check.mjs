// Holds data/framework.schema.json against framework files: those that are valid, and those that break one rule each.
// What the schema should see of a rule stands in the last column of the table in data/README.md.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const root = process.argv[2] ?? join(import.meta.dirname, "..", "..");
const data = join(root, "data");
const files = join(root, "tests", "CompetencyFrameworks.Tests", "Files");

// Of the rules that the schema sees in part: the files in which it sees them broken.
const seenInPart = [
  "doubled-id-copy", "doubled-id-copy-category", "doubled-id-copy-course", "doubled-id-copy-graded", "doubled-id-copy-ladder",
  "doubled-id-copy-level", "doubled-id-copy-role", "doubled-id-copy-specialty", "doubled-requirement-copy", "doubled-statement",
  "lone-surrogate-id", "lone-surrogate-level", "lone-surrogate-name",
  "number-size", "number-size-huge", "number-size-value",
  "unknown-level-no-id", "years-order-zero",
];

// Wrong wherever a value may stand in a framework, but that extensions are any object. The reader's tests put the same ones there.
const wrongValues = [null, true, " ", [true], { "?": 0 }, -10000000000, 10000000000];

const surprises = [];
const validate = new Ajv({ strict: true, allErrors: true }).compile(read(join(data, "framework.schema.json")));
const seen = rules();
const valid = [...jsonFiles(data).filter((file) => !file.endsWith(".schema.json")), ...jsonFiles(join(root, "samples")), ...jsonFiles(join(files, "valid"))];
const faulty = jsonFiles(join(files, "faulty"));

for (const file of valid) {
  expect(file, true);
}

for (const file of faulty) {
  const name = basename(file, ".json");
  const rule = Object.keys(seen).find((known) => name === known || name.startsWith(known + "-"));
  if (rule === undefined) {
    surprises.push(`${name}: data/README.md has no such rule`);
  } else {
    expect(file, !(seen[rule] === "yes" || (seen[rule] === "in part" && seenInPart.includes(name))), rule);
  }
}

for (const name of seenInPart.filter((name) => !faulty.some((file) => basename(file, ".json") === name))) {
  surprises.push(`${name}: there is no such file`);
}

let put = 0;
const whole = { file: read(join(files, "valid", "every-member.json")) };
putWrong(whole, "file", "every-member");

for (const surprise of surprises) {
  console.error(surprise);
}

const refused = faulty.filter((file) => !accepts(file)).length;
console.log(`${valid.length} valid files; ${faulty.length} faulty files, ${refused} of them refused; ${put} wrong values; ${surprises.length} surprises`);
process.exitCode = surprises.length === 0 && valid.length > 3 && refused > 0 ? 0 : 1;

// Puts each wrong value in the place of a value, and of each value inside it.
function putWrong(around, key, path) {
  const value = around[key];
  for (const wrong of wrongValues.filter((wrong) => key !== "extensions" || !isObject(wrong))) {
    put++;
    around[key] = wrong;
    if (validate(whole.file)) {
      surprises.push(`${path}: ${JSON.stringify(wrong)} is accepted`);
    }
  }

  around[key] = value;
  if (typeof value === "object" && key !== "extensions") {
    Object.keys(value).forEach((inside) => putWrong(value, inside, `${path}/${inside}`));
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function expect(file, accepted, rule) {
  if (accepts(file, rule) !== accepted) {
    const errors = accepted ? (validate.errors ?? []).map((error) => `\n  ${error.instancePath} ${error.message}`).join("") : "";
    surprises.push(`${file}: ${accepted ? "refused" : "accepted"}${errors}`);
  }
}

// A schema speaks of values. Of a text that is not JSON there is none to speak of, and only the files of that one rule may be such texts.
function accepts(file, rule) {
  let value;
  try {
    value = read(file);
  } catch (error) {
    if (rule !== undefined && rule !== "not-json") {
      surprises.push(`${file}: ${error.message}`);
    }

    return basename(file).startsWith("not-json");
  }

  return validate(value);
}

// A byte order mark is dropped, and what is not UTF-8 replaced.
function read(file) {
  return JSON.parse(new TextDecoder().decode(readFileSync(file)));
}

function jsonFiles(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => join(folder, name));
}

function rules() {
  const page = readFileSync(join(data, "README.md"), "utf8");
  const rows = [...page.matchAll(/^\| (`[^|]+`) \|[^|]*\| (yes|no|in part) \|$/gm)];
  return Object.fromEntries(rows.flatMap(([, names, verdict]) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => [name, verdict])));
}
