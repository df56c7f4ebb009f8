"""The data folder: made, checked, owned by one, and how the command line finds the owner."""

from __future__ import annotations

import os
import resource
import stat
from pathlib import Path

import pytest

from facilitator.folder import SERVER, Beside, Folder, FolderError, beside
from tests.machine.processes import running


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    with Folder.own(tmp_path / "new" / "data") as folder:
        assert folder.path.is_dir()
        assert not [path for path in folder.path.iterdir() if path.name.startswith(".write")]


def test_a_folder_that_cannot_be_made_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError) as refused:
        Folder.own(tmp_path / "file" / "data")
    assert (refused.value.code, refused.value.why) == ("not_writable", "Not a directory")


def test_a_folder_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(FolderError) as refused:
        Folder.own(Path("/proc"))
    assert refused.value.code == "not_writable"
    assert refused.value.why


def test_a_folder_on_a_full_disk_is_refused_before_anything_starts(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        with pytest.raises(FolderError) as refused:
            Folder.own(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (refused.value.code, refused.value.why) == ("not_writable", "File too large")
    assert list(tmp_path.iterdir()) == []


def test_a_second_server_is_refused_and_the_first_keeps_its_note(tmp_path: Path) -> None:
    with running("owner", str(tmp_path)) as first:
        key = first.say()["key"]
        with pytest.raises(FolderError) as refused:
            Folder.own(tmp_path)
        assert refused.value.code == "taken"
        with running("owner", str(tmp_path)) as second:
            assert second.say() == {"refused": "taken"}
        found = beside(tmp_path)
        assert found == Beside(url="http://127.0.0.1:8080", port=8080, pid=first.process.pid, key=key)


def test_an_owner_that_died_leaves_the_folder_free_and_its_note_counts_for_nothing(tmp_path: Path) -> None:
    with running("owner", str(tmp_path)) as first:
        first.say()
        first.process.kill()
        first.process.wait(10)
    assert (tmp_path / SERVER).exists()
    assert beside(tmp_path) is None
    with Folder.own(tmp_path):
        assert not (tmp_path / SERVER).exists()


def test_only_the_owner_can_read_the_key(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with Folder.own(tmp_path) as folder:
            key = folder.announce("http://127.0.0.1:8080", 8080)
            mode = stat.S_IMODE((tmp_path / SERVER).stat().st_mode)
    finally:
        os.umask(before)
    assert mode == 0o600
    assert len(key) >= 32


def test_each_start_has_a_key_of_its_own(tmp_path: Path) -> None:
    with Folder.own(tmp_path) as folder:
        keys = {folder.announce("http://127.0.0.1:8080", 8080) for _ in range(2)}
    assert len(keys) == 2


def test_a_folder_given_up_has_no_owner_and_no_note(tmp_path: Path) -> None:
    folder = Folder.own(tmp_path)
    folder.announce("http://127.0.0.1:8080", 8080)
    folder.release()
    folder.release()
    assert beside(tmp_path) is None
    assert not (tmp_path / SERVER).exists()
    Folder.own(tmp_path).release()


def test_where_there_never_was_a_server_none_is_found_and_nothing_is_made(tmp_path: Path) -> None:
    assert beside(tmp_path / "nothing") is None
    assert not (tmp_path / "nothing").exists()


def test_looking_who_owns_a_folder_does_not_keep_a_server_out(tmp_path: Path) -> None:
    Folder.own(tmp_path).release()
    assert beside(tmp_path) is None
    Folder.own(tmp_path).release()
