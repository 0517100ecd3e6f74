"""Ten pieces of everyday work as one writes them in Python, and the data that they are done on: what the bench `everyday` holds the same
work in Rust against. What each returns says that both did the same."""

import csv
import json
import os
import re
import sqlite3
import tempfile
from collections import Counter
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import List, Tuple

ITEMS = 2_000


@lru_cache(maxsize=None)
def document() -> str:
    return json.dumps([{"id": i, "name": f"user {i}", "score": i * 1.5} for i in range(ITEMS)])


@lru_cache(maxsize=None)
def numbers() -> List[float]:
    return [i * 1234.5 for i in range(ITEMS)]


@lru_cache(maxsize=None)
def words() -> List[str]:
    return [f"word{i * 7919 % 401}" for i in range(ITEMS)]


@lru_cache(maxsize=None)
def lines() -> List[str]:
    return [f'{i},"name {i}",{i * 3}' for i in range(ITEMS)]


@lru_cache(maxsize=None)
def folder() -> str:
    made = os.path.join(tempfile.gettempdir(), f"snakebridge-everyday-{os.getpid()}")
    for i in range(20):
        os.makedirs(os.path.join(made, f"folder{i}"), exist_ok=True)
        for j in range(100):
            with open(os.path.join(made, f"folder{i}", f"file{j}"), "w", encoding="utf-8"):
                pass
    return made


@lru_cache(maxsize=None)
def prose() -> str:
    return " ".join(words())


@lru_cache(maxsize=None)
def prices() -> List[str]:
    return [f"{i}.{i % 100:02}" for i in range(ITEMS)]


@lru_cache(maxsize=None)
def days() -> List[str]:
    return [date.fromordinal(730_000 + i).isoformat() for i in range(ITEMS)]


@lru_cache(maxsize=None)
def database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute("create table stock (name text, count integer)")
    connection.executemany("insert into stock values (?, ?)", [(f"part {i}", i) for i in range(ITEMS)])
    return connection


def parse() -> float:
    return sum(user["score"] for user in json.loads(document()))


def write() -> int:
    return sum(len(format(number, ",.2f")) for number in numbers())


def count() -> List[Tuple[str, int]]:
    return Counter(words()).most_common(3)


def sort_by() -> List[str]:
    return sorted(words(), key=lambda word: word[4:])


def read_csv() -> int:
    return sum(int(row[2]) for row in csv.reader(lines()))


def walk() -> int:
    return sum(len(files) for _, _, files in os.walk(folder()))


def replace() -> int:
    return len(re.sub(r"\b[a-z]+", lambda found: found.group().upper(), prose()))


def add() -> Decimal:
    total = Decimal(0)
    for price in prices():
        total += Decimal(price)
    return total


def between() -> int:
    first = date(2000, 1, 1)
    return sum((date.fromisoformat(day) - first).days for day in days())


def query() -> int:
    rows = database().execute("select name, count from stock").fetchall()
    return sum(count for _, count in rows)
