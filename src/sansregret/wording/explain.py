"""A verdict explained to the user: the answer, the one reason that decides, then the rest.

Lines of data, not of any medium: the command line and pages lay them out in their own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sansregret.core.facts import CLOSENESS, Certainty, Fact, Facts, Quote
from sansregret.core.frame import Frame, Rule, RuleKind, Test
from sansregret.core.frame_build import tests_of
from sansregret.core.verdict import Answer, RuleResult, RuleState, Verdict
from sansregret.wording import attachments, conditions, offers, questions, statements, values
from sansregret.wording.messages import supported, translator
from sansregret.wording.suggestions import Suggestion, suggestion

#: How many reasons stand up front; the rest is said on demand.
UP_FRONT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule that was tried: its `label` (the rule in words), and in `text` what the message says about it.

    `quotes` are the words that it rests on; `note` says what is only likely; `because` is the user's own, private
    reason.
    """

    rule_id: str
    kind: RuleKind
    state: RuleState
    label: str
    text: str
    quotes: tuple[Quote, ...] = ()
    note: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A verdict in sentences. `answer` is None for what is not judged.

    `headline` is the answer and the reason that decides, `quote` the words that decide (None where nothing in
    the message does). `reasons` are at most `UP_FRONT`, the heaviest first; `more` holds the others.
    `suggestions` are what a second opinion points at; they decide nothing.
    """

    language: str
    answer: Answer | None
    headline: str
    quote: Quote | None = None
    reasons: tuple[Reason, ...] = ()
    more: tuple[Reason, ...] = ()
    questions: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    counter_offers: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def explain(verdict: Verdict, facts: Facts, frame: Frame, language: str, suggested: Sequence[Fact] = ()) -> Explanation:
    """Put a verdict into words.

    1. order the rules: for a yes those that hold first, else those that are broken, then open
    2. say the answer with the first of them, 3. then every rule, the questions, the offers and the notes

    `suggested` are the facts of a second opinion; but for its suggestions nothing is said otherwise.
    """
    language = supported(language)
    teller = _Teller(verdict=verdict, facts=facts, frame=frame, language=language)
    ordered = ordered_results(verdict)
    reasons = tuple(teller.reason(result) for result in ordered)
    deciding = _deciding(verdict, ordered)
    return Explanation(
        language=language,
        answer=verdict.answer,
        headline=teller.headline(ordered),
        quote=deciding.quotes[0] if deciding is not None else None,
        reasons=reasons[:UP_FRONT],
        more=reasons[UP_FRONT:],
        questions=questions.sentences(verdict.questions, frame, language),
        suggestions=tuple(suggestion(fact, verdict.questions, frame, language) for fact in suggested),
        counter_offers=tuple(offers.sentence(offer, frame, language) for offer in verdict.counter_offers),
        notes=teller.notes(),
    )


_KIND_ORDER = {RuleKind.DEALBREAKER: 0, RuleKind.PREFERENCE: 1, RuleKind.BONUS: 2}
_STATE_ORDER = {RuleState.BROKEN: 0, RuleState.OPEN: 1, RuleState.HOLDS: 2}


def _deciding(verdict: Verdict, ordered: tuple[RuleResult, ...]) -> RuleResult | None:
    """The first rule that decides and quotes the message; a no rests on nothing that holds, nor the reverse."""
    states = {
        Answer.YES: (RuleState.HOLDS,),
        Answer.NO: (RuleState.BROKEN,),
        Answer.MAYBE: (RuleState.BROKEN, RuleState.OPEN),
    }
    wanted = states[verdict.answer] if verdict.answer is not None else ()
    return next((result for result in ordered if result.quotes and result.state in wanted), None)


def ordered_results(verdict: Verdict) -> tuple[RuleResult, ...]:
    """The rules, those that decided first: by state, then kind, firmness and weight."""
    yes = verdict.answer is Answer.YES

    def rank(result: RuleResult) -> tuple[int, int, bool, bool, float]:
        state = _STATE_ORDER[result.state]
        return (
            (state + 1) % 3 if yes else state,
            _KIND_ORDER[result.kind],
            result.likely,
            result.negotiable,
            -result.weight,
        )

    return tuple(sorted(verdict.rules, key=rank))


def _seems_broken(result: RuleResult) -> bool:
    """Broken by what is only likely: such a rule is open, for nobody is refused on a guess."""
    return result.likely and result.state is not RuleState.HOLDS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Teller:
    verdict: Verdict
    facts: Facts
    frame: Frame
    language: str

    def headline(self, ordered: tuple[RuleResult, ...]) -> str:
        _ = translator(self.language).gettext
        answer = self.verdict.answer
        if answer is None:
            return _("Not judged: the message is in another language.")
        if answer is Answer.YES:
            held = [result for result in ordered if result.state is RuleState.HOLDS and result.facts]
            said = tuple(text for text in map(self.says, held) if text)[:2]
            reason = values.clauses(said, self.language) or _("nothing stands against it")
            pattern = _("Probably yes: %(reason)s.") if self.verdict.probable else _("Yes: %(reason)s.")
            return pattern % {"reason": reason}
        if answer is Answer.NO:
            return _("No: %(reason)s.") % {"reason": self._refusal(ordered)}
        return _("Maybe: %(reason)s.") % {"reason": self._doubt(ordered)}

    def _refusal(self, ordered: tuple[RuleResult, ...]) -> str:
        _ = translator(self.language).gettext
        first = next((result for result in ordered if result.state is RuleState.BROKEN), None)
        if first is None and self.verdict.score_max >= self.verdict.accept_at:
            return _("your rules cannot all hold at once")
        if first is None or first.kind is not RuleKind.DEALBREAKER:
            return self._score()
        said = self.says(first)
        rule = self._rule(first.rule_id)
        if not said or rule is None:
            return said or self._label(first)
        if not isinstance(rule.when, Test) or isinstance(rule.when.value, bool) or first.facts[0].name == "topics":
            return said
        wanted = conditions.condition(rule.when, self.frame, self.language)
        return _("%(said)s, and your rule is: %(rule)s") % {"said": said, "rule": wanted}

    def _score(self) -> str:
        _ = translator(self.language).gettext
        return _("your preferences come to %(score)s at most, and you want %(wanted)s") % {
            "score": values.number(self.verdict.score_max, self.language),
            "wanted": values.number(self.verdict.accept_at, self.language),
        }

    def _doubt(self, ordered: tuple[RuleResult, ...]) -> str:
        _ = translator(self.language).gettext
        dealbreakers = [result for result in ordered if result.kind is RuleKind.DEALBREAKER]
        if self.verdict.counter_offers and any(result.state is RuleState.BROKEN for result in dealbreakers):
            return self._offer()
        seeming = (result for result in dealbreakers if _seems_broken(result))
        if said := next(filter(None, map(self.says, seeming)), ""):
            return _("apparently, %(said)s") % {"said": said}
        if self.verdict.barred_by:
            return attachments.not_read(self.verdict.barred_by[0], self.language)
        if self.verdict.questions:
            return self._unsettled(ordered)
        if self.verdict.counter_offers:
            return self._offer()
        opened = next((result for result in ordered if result.state is RuleState.OPEN), None)
        return self.says(opened) if opened is not None else self._score()

    def _unsettled(self, ordered: tuple[RuleResult, ...]) -> str:
        """What the first question is about: a fact that is unknown, or known too loosely to decide."""
        _ = translator(self.language).gettext
        asked = self.verdict.questions[0].fact
        for result in ordered:
            for fact in result.facts:
                if result.state is RuleState.OPEN and fact.name == asked:
                    return _("%(said)s, which does not settle it") % {"said": self._clause(result, fact)}
        name = statements.fact_name(asked, self.frame, self.language)
        return _("the message is silent on %(fact)s") % {"fact": name}

    def _offer(self) -> str:
        _ = translator(self.language).gettext
        offer = offers.sentence(self.verdict.counter_offers[0], self.frame, self.language)
        return _("%(offer)s would make it a yes") % {"offer": offer}

    def reason(self, result: RuleResult) -> Reason:
        rule = self._rule(result.rule_id)
        return Reason(
            rule_id=result.rule_id,
            kind=result.kind,
            state=result.state,
            label=self._label(result),
            text=self.says(result, whence=True),
            quotes=result.quotes,
            note=translator(self.language).gettext("likely, not stated") if result.likely else "",
            because=rule.because if rule is not None else "",
        )

    def says(self, result: RuleResult, *, whence: bool = False) -> str:
        """What the message says about a rule; for an open rule, what it does not say.

        With `whence`, what only follows is said with what it follows from.
        """
        _ = translator(self.language).gettext
        known = tuple(clause for clause in (self._clause(result, fact, whence) for fact in result.facts) if clause)
        if not result.unknown or (known and result.state is not RuleState.OPEN):
            return values.clauses(known, self.language)
        names = tuple(statements.fact_name(name, self.frame, self.language) for name in result.unknown)
        missing = _("the message is silent on %(fact)s") % {"fact": values.listed(names, self.language)}
        return values.clauses((*known, missing), self.language)

    def _clause(self, result: RuleResult, fact: Fact, whence: bool = False) -> str:
        if whence and (entailed := statements.because_of(fact, self.facts, self.frame, self.language)):
            return entailed
        topics = self._topics(result) if fact.name == "topics" else ()
        return statements.clause(fact, self.frame, self.language, topics=topics)

    def _topics(self, result: RuleResult) -> tuple[str, ...]:
        """The topics that a rule tests; of several, only the closest where the rule holds."""
        rule = self._rule(result.rule_id)
        tests = tests_of(rule.when) if rule is not None else ()
        tested = dict.fromkeys(test.fact.partition(".")[2] for test in tests if test.fact.startswith("topics."))
        if result.state is not RuleState.HOLDS or len(tested) < 2:
            return tuple(tested)
        known = next(fact for fact in result.facts if fact.name == "topics")
        read = dict(pair for pair in known.value if isinstance(pair, tuple)) if isinstance(known.value, tuple) else {}
        closest = min(tested, key=lambda topic: CLOSENESS.index(read.get(topic, "no")))
        return (closest,)

    def notes(self) -> tuple[str, ...]:
        _ = translator(self.language).gettext
        notes: list[str] = []
        if self.verdict.probable:
            notes.append(_("This yes rests on what is only likely: read the message before you answer."))
        doubtful = [
            statements.clause(fact, self.frame, self.language)
            for result in self.verdict.rules
            if result.kind is RuleKind.DEALBREAKER and _seems_broken(result)
            for fact in result.facts
            if fact.certainty is Certainty.LIKELY
        ]
        notes.extend(
            _("Only likely, so it refuses nobody: %(said)s.") % {"said": said} for said in dict.fromkeys(doubtful)
        )
        notes.extend(attachments.may_hold_the_brief(item, self.language) for item in self.verdict.barred_by)
        return tuple(notes)

    def _label(self, result: RuleResult) -> str:
        rule = self._rule(result.rule_id)
        return conditions.rule_label(rule, self.frame, self.language) if rule is not None else result.rule_id

    def _rule(self, rule_id: str) -> Rule | None:
        return next((rule for rule in self.frame.rules if rule.id == rule_id), None)
