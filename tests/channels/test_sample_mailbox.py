"""The sample mailbox that ships with the project."""

from __future__ import annotations

from channels.mails import entries
from sansregret.channels.open import open_path
from sansregret.channels.own import find_owner
from sansregret.channels.sample import OWNER, sample_path
from sansregret.channels.threads import put_together
from sansregret.core.request import ZoneKind


def test_sample_is_read_without_faults_and_belongs_to_camille() -> None:
    found = entries(open_path(sample_path()))
    owner = find_owner(found)
    assert OWNER in owner.identities
    assert owner.name == "Camille Exemple"


def test_sample_holds_mails_conversations_and_a_thread_with_an_answer() -> None:
    found = entries(open_path(sample_path()))
    threads = put_together(found, find_owner(found))
    assert len(threads) == 17
    assert sum(len(thread.entries) == 3 and any(e.own for e in thread.entries) for thread in threads) == 2
    assert any(item.bulk for item in found)
    assert any(item.automatic for item in found)


def test_sample_has_a_forward_in_html() -> None:
    source = open_path(sample_path())
    messages = [source.load(item) for item in entries(source)]
    forwards = [m for m in messages if any(z.kind is ZoneKind.FORWARDED for z in m.zones)]
    assert len(forwards) == 1
    assert "Une demande qui pourrait te plaire" not in forwards[0].body


def test_nobody_in_the_sample_is_real() -> None:
    source = open_path(sample_path())
    for item in entries(source):
        addresses = [source.load(item).sender.email, *(a.email for a in source.load(item).to)]
        assert all(address.endswith(("example.org", "example.com")) for address in addresses if address)
