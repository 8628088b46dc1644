"""Which messages belong together, and which of them the user wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.mails import CAMILLE, entry
from sansregret.channels.own import Owner, find_owner
from sansregret.channels.source import Entry
from sansregret.channels.threads import put_together

OWNER = Owner(identities=frozenset({CAMILLE}), how="voice")
PAUL = "paul@example.org"


def threads(*entries: Entry, owner: Owner = OWNER) -> list[list[str]]:
    return [[item.id for item in thread.entries] for thread in put_together(entries, owner)]


def test_mails_that_refer_to_one_another_are_one_thread_oldest_first() -> None:
    found = threads(
        entry(3, references=("m1", "m2"), subject="autre sujet"),
        entry(1, subject="formation"),
        entry(2, references=("m1",), sender=PAUL),
        entry(4, subject="rien à voir"),
    )
    assert found == [["m1", "m2", "m3"], ["m4"]]


def test_mails_that_answer_one_that_is_missing_are_one_thread() -> None:
    assert threads(entry(1, references=("gone",)), entry(2, references=("gone",))) == [["m1", "m2"]]


def test_reply_with_the_same_subject_and_people_goes_on_with_the_thread() -> None:
    one, mine = entry(1, subject="formation"), entry(2, subject="formation", is_reply=True, sender=CAMILLE)
    mine = replace(mine, people=one.people)
    assert threads(one, mine, entry(3, subject="formation", is_reply=True)) == [["m1", "m2", "m3"]]


@pytest.mark.parametrize(
    "other",
    [
        entry(2, subject="autre", is_reply=True),
        entry(2, subject="", is_reply=True),
        entry(2, subject="formation", is_reply=True, sender=PAUL),
        entry(2, subject="formation", is_reply=True, people=("jeanne@example.org", PAUL, CAMILLE)),
        entry(2, subject="formation"),
    ],
    ids=["subject", "no subject", "sender", "people", "no reply"],
)
def test_sender_or_subject_alone_make_no_thread(other: Entry) -> None:
    assert len(threads(entry(1, subject="formation"), other)) == 2


def test_reply_long_after_begins_anew() -> None:
    late = replace(entry(2, subject="formation", is_reply=True), date=datetime(2027, 1, 1, tzinfo=UTC))
    assert len(threads(entry(1, subject="formation"), late)) == 2


def test_linkedin_messages_are_one_thread_by_conversation() -> None:
    found = threads(entry(1, conversation="a"), entry(2, conversation="b"), entry(3, conversation="a"))
    assert found == [["m1", "m3"], ["m2"]]


def test_message_that_is_there_twice_counts_once() -> None:
    one = entry(1)
    assert threads(one, replace(one, path="copy.eml")) == [["m1"]]


def test_own_messages_are_marked_and_never_the_newest() -> None:
    (thread,) = put_together([entry(1), entry(2, references=("m1",), sender=CAMILLE)], OWNER)
    assert [item.own for item in thread.entries] == [False, True]
    assert thread.newest.id == "m1"


def test_thread_of_own_messages_only_is_left_out() -> None:
    assert threads(entry(1, sender=CAMILLE), entry(2)) == [["m2"]]


def test_undated_messages_come_first_and_are_kept() -> None:
    assert threads(entry(1), replace(entry(2), date=None)) == [["m2"], ["m1"]]


_ENTRIES = st.lists(
    st.builds(
        lambda number, to, subject, reply, day: replace(
            entry(number, day=day, references=tuple(f"m{n}" for n in to), is_reply=reply), subject=subject
        ),
        st.integers(1, 28),
        st.lists(st.integers(1, 28), max_size=3),
        st.sampled_from(["", "a", "b"]),
        st.booleans(),
        st.integers(1, 28),
    ),
    max_size=20,
    unique_by=lambda item: item.id,
)


@given(_ENTRIES)
def test_every_message_is_in_exactly_one_thread_and_in_order(entries: list[Entry]) -> None:
    found = put_together(entries, OWNER)
    assert sorted(item.id for thread in found for item in thread.entries) == sorted(item.id for item in entries)
    for thread in found:
        moments = [item.date for item in thread.entries if item.date]
        assert moments == sorted(moments)


def owner(entries: Sequence[Entry], **more: object) -> tuple[set[str], str]:
    found = find_owner(entries, **more)  # type: ignore[arg-type]
    return set(found.identities), found.how


def test_addresses_of_the_frame_decide() -> None:
    assert owner([entry(1)], addresses=("Me@Example.org ",)) == ({"me@example.org"}, "voice")


def test_address_that_the_servers_delivered_to_is_the_users() -> None:
    entries = [
        entry(n, sender=f"p{n}@example.org", people=("list@example.org",), received_by=(CAMILLE,)) for n in (1, 2)
    ]
    assert owner(entries) == ({CAMILLE}, "delivered_to")


def test_address_that_all_messages_share_is_the_users() -> None:
    entries = [entry(1), entry(2, sender=PAUL), entry(3, sender=CAMILLE, people=(CAMILLE, PAUL))]
    assert owner(entries) == ({CAMILLE}, "to")


def test_recipient_of_a_single_mail_is_the_user() -> None:
    assert owner([entry(1)]) == ({CAMILLE}, "to")


def test_of_two_people_who_write_to_each_other_the_first_recipient_is_the_user() -> None:
    entries = [entry(2, sender=CAMILLE, people=(CAMILLE, "jeanne@example.org")), entry(1), entry(3)]
    assert owner(entries) == ({CAMILLE}, "oldest")


def test_nobody_is_the_user_where_nothing_tells() -> None:
    assert owner([entry(1, people=("jeanne@example.org", PAUL, CAMILLE))]) == (set(), "")
    assert owner([]) == (set(), "")


def test_newsletters_do_not_tell_who_the_user_is() -> None:
    letters = [
        entry(n, sender="news@example.org", people=("news@example.org", "all@example.org"), bulk=True)
        for n in range(1, 9)
    ]
    assert owner([*letters, entry(10), entry(11, sender=PAUL)]) == ({CAMILLE}, "to")


def chats(*triples: tuple[str, str, str]) -> list[Entry]:
    return [
        replace(entry(n, sender=sender, people=(sender, other), conversation=conversation), sender_name=sender.title())
        for n, (conversation, sender, other) in enumerate(triples, 1)
    ]


def test_person_in_every_conversation_is_the_user() -> None:
    entries = chats(("a", "jeanne", "camille"), ("b", "paul", "camille"), ("b", "camille", "paul"))
    found = find_owner(entries)
    assert (found.identities, found.how, found.name) == (frozenset({"camille"}), "every_conversation", "Camille")


def test_in_a_single_conversation_the_one_written_to_first_is_the_user() -> None:
    assert owner(chats(("a", "jeanne", "camille"), ("a", "camille", "jeanne"))) == ({"camille"}, "oldest")


def test_name_of_the_frame_is_found_among_those_who_chat() -> None:
    entries = chats(("a", "camille", "jeanne"), ("a", "jeanne", "camille"))
    assert owner(entries, name="Camille") == ({"camille"}, "voice")


def test_mail_and_conversations_each_have_their_owner() -> None:
    entries = [entry(1), entry(2, sender=PAUL), *chats(("a", "jeanne", "camille"), ("b", "paul", "camille"))]
    assert owner(entries) == ({CAMILLE, "camille"}, "to")
