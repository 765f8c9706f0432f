#!/usr/bin/python3
"""Reads the CSV that samples/export-tables.cs wrote, with pandas and without cleaning, and holds it against the data dictionary beside it.

    dotnet run samples/export-tables.cs <folder>
    .ci/check-tables.py <folder>

Ends with 0 where all of it holds, and says what does not.
"""
import csv
import io
import pathlib
import sys

import pandas as pd
from pandas.api import types

TYPES = {"text": "string", "whole number": "Int64", "number": "float64", "truth value": "boolean"}
NAMES = ['Ada "the boss", =1+1', "=SUM(A1)\r\n<b>Bob</b> שלום 👩‍👩‍👧"]

folder = pathlib.Path(sys.argv[1])
dictionary = pd.read_csv(folder / "data-dictionary.csv")
faults = []
checks = 0


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        faults.append(what)


for path in sorted(folder.glob("*.csv")):
    table = path.stem
    columns = dictionary[dictionary["Table"] == table].sort_values("Place")
    kinds = dict(zip(columns["Column"], columns["Type"]))
    with open(path, encoding="utf-8", newline="") as file:
        records = list(csv.reader(file, strict=True))

    # As it comes.
    plain = pd.read_csv(path)
    check(list(plain.columns) == list(kinds), f"{table}: {list(plain.columns)} are the columns, {list(kinds)} those of the dictionary")
    check(len(plain) == len(records) - 1, f"{table}: {len(plain)} rows of {len(records) - 1}")
    for row in columns.itertuples():
        values = plain[row.Column]
        where = f"{table}.{row.Column}"
        check(row.IsNullable or not values.isna().any(), f"{where}: a value is missing")
        if row.Type in ("whole number", "number"):
            check(types.is_numeric_dtype(values) and not types.is_bool_dtype(values), f"{where}: {values.dtype} is no number")
            check(row.Type == "number" or values.isna().any() or types.is_integer_dtype(values), f"{where}: {values.dtype} is no whole number")
        if row.Type == "truth value" and not values.isna().any():
            check(types.is_bool_dtype(values), f"{where}: {values.dtype} is no truth value")

    # By the dictionary, so that an id such as 4 stays a text: what is empty is missing, and nothing else.
    typed = pd.read_csv(path, dtype={name: TYPES[kind] for name, kind in kinds.items()}, keep_default_na=False, na_values=[""])
    for place, name in enumerate(kinds):
        texts = [record[place] for record in records[1:]]
        check(list(typed[name].isna()) == [text == "" for text in texts], f"{table}.{name}: other values are missing")
        if kinds[name] == "text":
            check(typed[name].fillna("").tolist() == texts, f"{table}.{name}: other texts")
    again = pd.read_csv(io.StringIO(typed.to_csv(index=False)), dtype=typed.dtypes.to_dict(), keep_default_na=False, na_values=[""])
    check(again.equals(typed), f"{table}: other values when written and read again")

gaps = pd.read_csv(folder / "gaps.csv")
check((gaps["HeldRank"] == 0).sum() == 1 and gaps["HeldRank"].isna().sum() > 0, "gaps.HeldRank: none and nothing are not told apart")
check(gaps["PersonName"].unique().tolist() == NAMES[:1], "gaps.PersonName: another name")
check(pd.read_csv(folder / "profiles.csv")["PersonName"].unique().tolist() == NAMES, "profiles.PersonName: other names")

print(f"{checks} checks over {len(list(folder.glob('*.csv')))} tables, {len(faults)} failed")
for fault in faults:
    print(f"!! {fault}")
sys.exit(1 if faults else 0)
