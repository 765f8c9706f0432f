// Checks reports as pages of HTML: html-validate for what HTML allows, axe-core for what helps and hinders people, and that nothing runs or is loaded.
//
//   node check.mjs <folder>        every .html file in it
//
// What axe-core says of colours needs a browser; the tests of the library hold the contrast of every colour that is used.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { JSDOM, VirtualConsole } from "jsdom";

const folder = process.argv[2];
const files = readdirSync(folder).filter(name => name.endsWith(".html")).sort();
const htmlvalidate = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"] });

let findings = 0;
const say = (file, text) => {
  findings++;
  console.error(`${file}: ${text}`);
};

for (const file of files) {
  const html = readFileSync(join(folder, file), "utf8");
  const report = await htmlvalidate.validateString(html, file);
  for (const message of report.results.flatMap(result => result.messages)) {
    say(file, `line ${message.line}: ${message.message} [${message.ruleId}]`);
  }

  let ran = false;
  const dom = new JSDOM(html, { runScripts: "dangerously", virtualConsole: new VirtualConsole(), beforeParse: window => (window.alert = () => (ran = true)) });
  const { document } = dom.window;
  for (const element of document.querySelectorAll("script, iframe, object, embed, link, base, form, input, img, a, [id], [href], [src]")) {
    say(file, `<${element.localName}> has no place in a report`);
  }

  for (const element of document.querySelectorAll("*")) {
    for (const attribute of element.getAttributeNames().filter(name => name.startsWith("on") || name === "style")) {
      say(file, `<${element.localName}> has the attribute ${attribute}`);
    }
  }

  if (ran) {
    say(file, "something ran");
  }

  dom.window.eval(axe.source);
  const results = await dom.window.axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  for (const violation of results.violations) {
    say(file, `${violation.id}: ${violation.help}, ${violation.nodes.length} times, such as ${violation.nodes[0].html.slice(0, 120)}`);
  }

  dom.window.close();
}

console.log(`${files.length} pages; ${findings} findings`);
process.exit(files.length > 0 && findings === 0 ? 0 : 1);
