"""The question of analysis.ipynb, asked of the exported tables with pandas: does the next role up ask for more of the same, or for something else?

    dotnet run samples/export-tables.cs tables
    python3 samples/analysis.py tables

It needs pandas 1.5 or later and prints the figures of the notebook, in its words.
"""
import re
import sys
import unicodedata
from decimal import Decimal
from pathlib import Path

import pandas as pd

if len(sys.argv) != 2:
    sys.exit(__doc__)


def table(name):
    # All of it as text: ids such as "1" are no numbers, and what is called "None" is not missing. Numbers are made where they are needed.
    return pd.read_csv(Path(sys.argv[1]) / f"{name}.csv", dtype=str, keep_default_na=False)


frameworks, levels, competencies, statements = table("frameworks"), table("levels"), table("competencies"), table("statements")
roles, requirements, relations, specialties = table("roles"), table("role-requirements"), table("relations"), table("specialties")

# What roles ask for, optional requirements aside, with what stands about the competency.
asked = requirements[requirements.Kind != "optional"].merge(
    competencies[["Framework", "Competency", "Level", "ApplicableLevels"]], on=["Framework", "Competency"])
asked = asked.merge(roles[["Framework", "Role", "Specialty", "RungRank", "RungTitle"]], on=["Framework", "Role"])
hk = asked[asked.Framework == "hk-hrm"]
units = hk[hk.Type == "unit"]
hk_roles = roles[roles.Framework == "hk-hrm"].astype({"RungRank": int})
rungs = hk_roles.sort_values("RungRank").RungTitle.unique()


def percent(part, whole):
    # Whole per cent, but 0 and 100 only for nothing and all, as the library writes it.
    share = Decimal(part) / Decimal(whole)
    return f"{0 if share == 0 else 100 if share == 1 else min(max(round(share * 100), 1), 99)}%"


def shares(rows):
    """What is asked of each competency: 1 for a unit, the levels up to the one asked for of all that apply for a graded one, at 12 places.

    In hk-hrm every level applies to every graded competency, so that a rank counts them.
    """
    return {
        row.Competency: Decimal(1) if row.Type == "unit" else round(Decimal(row.RequiredRank) / Decimal(row.ApplicableLevels), 12)
        for row in rows.itertuples()
    }


def similarity(one, other):
    both = one.keys() | other.keys()
    smaller = sum(min(one.get(key, Decimal(0)), other.get(key, Decimal(0))) for key in both)
    return smaller, sum(max(one.get(key, Decimal(0)), other.get(key, Decimal(0))) for key in both)


print("How are they built?")
for framework in frameworks.itertuples():
    shown = competencies[competencies.Framework == framework.Framework].Statements.astype(int).sum()
    print(f"{framework.Framework}: {framework.Units} units, {framework.GradedCompetencies} graded competencies, {framework.Categories} categories, "
          f"{framework.Roles} roles, {shown} statements of what to show")

print("\nWhat goes with the rung?")
hk_units = competencies[(competencies.Framework == "hk-hrm") & (competencies.Type == "unit")]
for level in levels[(levels.Framework == "hk-hrm") & (levels.Ladder == "qf")].itertuples():
    at_level = units[units.Level == level.Level]
    by_rung = ", ".join(f"{rung} {at_level[at_level.RungTitle == rung].Competency.nunique()}" for rung in rungs)
    print(f"{level.Title}: {(hk_units.Level == level.Level).sum()} units, asked of {by_rung}")
for specialty in specialties[specialties.Framework == "hk-hrm"].itertuples():
    of_specialty = units[units.Specialty == specialty.Specialty]
    credits = of_specialty.astype({"Credit": float}).groupby("RungTitle").Credit.sum()
    print(f"{specialty.Title}: " + ", ".join(f"{rung} {credits[rung]:.0f} credits" for rung in rungs))

print("\nWhat does a step up keep?")
of_role = {role: shares(rows) for role, rows in hk.groupby("Role")}
pairs = hk_roles.merge(hk_roles, how="cross", suffixes=("", "Other"))
steps = pairs[(pairs.Specialty == pairs.SpecialtyOther) & (pairs.RungRank + 1 == pairs.RungRankOther)]
beside = pairs[(pairs.RungRank == pairs.RungRankOther) & (pairs.Role < pairs.RoleOther)]
for name, chosen in (("One rung up, same specialty", steps), ("Same rung, another specialty", beside)):
    alike = [similarity(of_role[pair.Role], of_role[pair.RoleOther]) for pair in chosen.itertuples()]
    alike.sort(key=lambda pair: pair[0] / pair[1])
    print(f"{name}: {len(alike)} pairs, {percent(*alike[0])} to {percent(*alike[-1])} alike")

print("\nDoes the subject stay?")
for step in steps.itertuples():
    before, after = (units[units.Role == role] for role in (step.Role, step.RoleOther))
    competencies_before, competencies_after = set(before.Competency), set(after.Competency)
    both, either = len(competencies_before & competencies_after), len(competencies_before | competencies_after)
    categories_before, categories_after = set(before.Category), set(after.Category)
    print(f"{step.Title} -> {step.RungTitleOther}: in both {both} of {either} ({percent(both, either)}) units, "
          f"and {len(categories_before & categories_after)} of {len(categories_before | categories_after)} categories")
in_specialties = units.groupby("Category").Specialty.nunique().value_counts().sort_index(ascending=False)
for number, count in in_specialties.items():
    print(f"Categories that {number} of {len(specialties)} specialties ask for: {count}")

print("\nAnd the other two frameworks?")
applies = relations[relations.Relation == "appliesAt"]
for framework in ("icci", "des-hr"):
    ladder = levels[levels.Framework == framework].astype({"Rank": int}).sort_values("Rank")
    of_level = {}
    for level in ladder.itertuples():
        # Every competency at the level, where the level applies: as many levels as apply up to it, of all that apply.
        of_level[level.Level] = {}
        for competency, rows in applies[applies.Framework == framework].groupby("From"):
            if level.Level in set(rows.To):
                up_to = ladder[(ladder.Rank <= level.Rank) & ladder.Level.isin(rows.To)]
                of_level[level.Level][competency] = round(Decimal(len(up_to)) / Decimal(len(rows)), 12)
    for lower, upper in zip(ladder.iloc[:-1].itertuples(), ladder.iloc[1:].itertuples()):
        before, after = of_level[lower.Level], of_level[upper.Level]
        raised = sum(after[key] > before[key] for key in before.keys() & after.keys())
        smaller, larger = similarity(before, after)
        print(f"{framework}, {lower.Title} -> {upper.Title}: {len(before.keys() & after.keys()) - raised} kept, {raised} raised, "
              f"{len(after.keys() - before.keys())} gained, 0 dropped, {len(before.keys() - after.keys())} not applicable; "
              f"{round(float(smaller), 2):g} of {round(float(larger), 2):g} ({percent(smaller, larger)}) alike")


def words(text):
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.category(letter).startswith("M"))
    return set(re.findall(r"[^\W_]+", plain.lower()))


print("\nWhat do the three share?")
owned = statements[statements.OwnerType.isin(["unit", "gradedCompetency"])]
named = competencies.melt(["Framework", "Competency"], ["Code", "Title", "CategoryTitle", "Description"], value_name="Text")
texts = pd.concat([named, owned[["Framework", "Owner", "Text"]].rename(columns={"Owner": "Competency"})])
said = texts.groupby(["Framework", "Competency"]).Text.apply(lambda some: set().union(*map(words, some)))
for title in competencies[competencies.Framework == "des-hr"].Title:
    # A word is found by all that it begins with.
    found = said.apply(lambda there: all(any(word.startswith(wanted) for word in there) for wanted in words(title))).groupby("Framework").sum()
    print(f"{title}: {found['hk-hrm']} in hk-hrm, {found['icci']} in icci")
