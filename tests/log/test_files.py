"""The files themselves: how they look, who else may read them, how many are open, what is no session."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from facilitator.log import Draft, LogError, Options, SqliteLogs, read_entries, store, sweep
from facilitator.log.schema import migrations
from tests.conftest import WaitUntil
from tests.log.conftest import MakeLogs, start
from tests.log.support import append, draft, finish, settle


def inside(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What a query says about a file; what it writes is kept."""
    conn = sqlite3.connect(path, isolation_level=None)
    try:
        return conn.execute(sql).fetchall()
    finally:
        conn.close()


def code(logs: SqliteLogs, name: str) -> str:
    """Why this cannot be opened."""
    with pytest.raises(LogError) as refused:
        logs.open(name)
    return refused.value.code


def test_a_file_is_strict_and_for_its_owner_only(sqlite_logs: MakeLogs, folder: Path) -> None:
    append(sqlite_logs(Options()).create("A"), draft("a"))
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    tables = inside(folder / "A.db", "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    ours = {name: strict for name, strict in tables if not str(name).startswith(("sqlite_", "_sqlite"))}
    assert ours == dict.fromkeys(["entry", "said", "key", "box", "roll", "chore"], 1)
    assert inside(folder / "A.db", "PRAGMA journal_mode") == [("wal",)]


def test_the_text_stands_apart_from_the_entry(sqlite_logs: MakeLogs, folder: Path) -> None:
    append(sqlite_logs(Options()).create("A"), draft("a", "spoken", key="hash"))
    (row,) = inside(folder / "A.db", "SELECT * FROM entry")
    assert "spoken" not in repr(row)
    assert "hash" not in repr(row)


_READER = """
import sys
from pathlib import Path
from facilitator.log import read_entries
print(*(entry.id for entry in read_entries(Path(sys.argv[1]))))
"""


def test_another_process_reads_beside_the_writer(sqlite_logs: MakeLogs, folder: Path, checkout: Path) -> None:
    log = sqlite_logs(Options()).create("A")
    append(log, *(draft(f"id{number}", "said") for number in range(30)))
    assert (folder / "A.db-wal").stat().st_size > 0
    command = [sys.executable, "-c", _READER, str(folder / "A.db")]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [f"id{number}" for number in range(30)]


def test_many_sessions_keep_few_files_open_and_all_work(
    sqlite_logs: MakeLogs, folder: Path, wait_until: WaitUntil
) -> None:
    logs = sqlite_logs(Options(open_files=5))
    handles = [logs.create(f"S{number}") for number in range(60)]
    for round_ in range(2):
        for number, log in enumerate(handles):
            append(log, draft(f"{round_}-{number}"))
    for log in handles:
        settle(log)
    assert open_files(folder) > 0
    wait_until(lambda: open_files(folder) <= 2 * 5 * 3, "two writers with five sessions each, of three files")
    for number, log in enumerate(handles):
        assert [entry.id for entry in log.read()] == [f"0-{number}", f"1-{number}"]


def open_files(folder: Path) -> int:
    """How many files of a folder this process has open."""
    links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return sum(os.path.realpath(link).startswith(str(folder)) for link in links)


def test_a_session_nobody_has_open_any_more_is_one_file(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    one, two = logs.create("A"), logs.open("A")
    append(one, draft("a"))
    one.close()
    append(two, draft("b"))
    two.close()
    logs.close()
    assert [path.name for path in folder.iterdir()] == ["A.db"]
    assert [entry.id for entry in read_entries(folder / "A.db")] == ["a", "b"]


def test_what_is_no_session_is_refused_by_name_and_left_alone(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    (folder / "TEXT.db").write_text("this is no database, however long it goes on " * 100)
    (folder / "EMPTY.db").write_bytes(b"")
    inside(folder / "OTHER.db", "CREATE TABLE house (id INTEGER)")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert [code(logs, name) for name in ("TEXT", "EMPTY", "OTHER", "NONE")] == [
        "corrupt",
        "foreign",
        "foreign",
        "missing",
    ]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_damaged_session_is_refused(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    append(logs.create("A"), *(draft(f"id{number}", "y" * 500) for number in range(50)))
    logs.close()
    whole = (folder / "A.db").read_bytes()
    (folder / "A.db").write_bytes(whole[: 4096 * 3] + b"\xff" * 4096 * 3 + whole[4096 * 6 :])
    assert code(sqlite_logs(Options()), "A") == "corrupt"


def test_a_session_of_a_later_version_is_refused(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    logs.create("A").close()
    logs.close()
    inside(
        folder / "A.db",
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('facilitator.log', '999_later')",
    )
    assert code(sqlite_logs(Options()), "A") == "newer"


def test_a_session_of_an_earlier_version_is_brought_up_to_date(sqlite_logs: MakeLogs, folder: Path) -> None:
    folder.mkdir()
    conn = sqlite3.connect(folder / "OLD.db", isolation_level=None)
    conn.execute(f"PRAGMA application_id = {0x4641434C}")
    migrations.apply(Database(conn), stop_before="002_keys")
    conn.execute("INSERT INTO entry VALUES (1, 1000, 'old', 1, 'say', '{\"n\":1}', '[]', 1)")
    conn.execute('INSERT INTO said VALUES (1, \'{"text":"kept"}\')')
    conn.close()
    log = sqlite_logs(Options()).open("OLD")
    append(log, draft("new", key="hash"))
    assert [(entry.id, entry.said) for entry in log.read()] == [("old", {"text": "kept"}), ("new", {})]
    assert log.who("hash") == 2
    assert finish(lambda done: log.put("b", "token", "yes", Draft("roll", 1, "vote"), done)) is None


def test_a_session_that_was_never_finished_being_made_is_none(sqlite_logs: MakeLogs, folder: Path) -> None:
    logs = sqlite_logs(Options())
    (folder / "A.db.new").write_bytes(b"half")
    (folder / "A.db.new-wal").write_bytes(b"half")
    assert logs.names() == []
    append(logs.create("A"), draft("a"))
    assert not list(folder.glob("*.new*"))


def test_what_a_maker_left_behind_who_died_can_be_swept(sqlite_logs: MakeLogs, folder: Path) -> None:
    append(sqlite_logs(Options()).create("A"), draft("a"))
    kept = set(folder.iterdir())
    for left in ("B.db.new", "B.db.new-wal", "B.db.new-shm", "B.db.new-journal"):
        (folder / left).write_bytes(b"half")
    sweep(folder)
    assert set(folder.iterdir()) == kept


def test_a_new_file_that_cannot_be_opened_goes_again(
    sqlite_logs: MakeLogs, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logs = sqlite_logs(Options())

    def full(*_args: object, **_named: object) -> None:
        raise LogError("disk")

    with monkeypatch.context() as later:
        later.setattr(store, "open_writing", full)
        with pytest.raises(LogError) as refused:
            logs.create("A")
    assert refused.value.code == "disk"
    assert not list(folder.iterdir())
    append(logs.create("A"), draft("a"))
    with pytest.raises(LogError):
        logs.create("A")
    assert len(logs.open("A").read()) == 1, "a name that is taken costs nobody a session"


def test_a_new_file_holds_its_tables_by_itself_before_it_gets_its_name(
    sqlite_logs: MakeLogs, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that fills up just then, and beside a reader, closing moves nothing out of the WAL."""
    readers, real = list[sqlite3.Connection](), migrations.apply

    def beside_a_reader(db: Database) -> None:
        real(db)
        if (folder / "A.db.new").exists():
            readers.append(sqlite3.connect(folder / "A.db.new", check_same_thread=False))
            readers[0].execute("SELECT count(*) FROM entry").fetchall()

    monkeypatch.setattr(migrations, "apply", beside_a_reader)
    log = sqlite_logs(Options()).create("A")
    with closing(readers[0]):
        append(log, draft("a"))


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LogError) as refused:
        SqliteLogs(tmp_path / "file" / "sessions", start)
    assert refused.value.code == "disk"


def test_a_receiver_that_fails_does_not_stop_the_others(
    sqlite_logs: MakeLogs, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_entries: object) -> None:
        raise RuntimeError("a receiver's own fault")

    log = sqlite_logs(Options()).create("A")
    log.follow(0, broken)
    append(log, draft("a"), draft("b"))
    assert "a receiver's own fault" in caplog.text


def test_lingering_changes_when_and_not_what(sqlite_logs: MakeLogs) -> None:
    log = sqlite_logs(Options(linger=0.003)).create("A")
    append(log, *(draft(f"id{number}") for number in range(40)))
    assert [entry.id for entry in log.read()] == [f"id{number}" for number in range(40)]
