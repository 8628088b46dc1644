"""The verdict on one request: what its facts say, by the user's own rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sansregret.core.completion import counted_rules, outlook
from sansregret.core.conditions import deciding
from sansregret.core.counter_offer import counter_offers, fact_on, negotiable_axes, widened
from sansregret.core.entailments import entail
from sansregret.core.facts import Facts
from sansregret.core.frame import Frame, RuleKind
from sansregret.core.plan import Plan, PlannedRule, make_plan
from sansregret.core.priors import SHIPPED, Prior
from sansregret.core.questions import questions
from sansregret.core.request import Context
from sansregret.core.verdict import (
    Answer,
    CounterOffer,
    Question,
    RuleResult,
    RuleState,
    Verdict,
)


def judge(facts: Facts, context: Context, frame: Frame, now: datetime, prior: Prior = SHIPPED) -> Verdict:
    """The exact three-valued verdict.

    1. Add what the facts entail. 2. Try every rule. 3. yes where every completion of what is known passes; no
    where none does, whatever may be negotiated, by stated facts with their words; else maybe. 4. For a maybe,
    the smallest changes that would make it a yes. 5. The questions that can still change the answer.

    `now` resolves "as soon as possible" and dates without a year. `prior` orders the questions (`core.priors`).
    What is only suggested counts as unknown. A message in another language has no answer. Whether work is asked for
    at all is not judged here.
    """
    facts = facts.without_suggestions()
    if facts.value("language") == "other":
        return Verdict(answer=None, accept_at=frame.accept_at, frame_version=frame.version)
    plan = plan_for(frame, now.date())
    return _Judgement(plan, entail(facts, frame.voice), context).verdict(prior)


_last_plan: Plan | None = None


def plan_for(frame: Frame, today: date) -> Plan:
    """The plan of a frame on a day; the last one is kept, for a batch is judged by one frame."""
    global _last_plan
    plan = _last_plan
    if plan is None or plan.frame is not frame or plan.today != today:
        plan = make_plan(frame, today)
        _last_plan = plan
    return plan


class _Judgement:
    """One request before one frame, with what is known of it in four strengths."""

    def __init__(self, plan: Plan, facts: Facts, context: Context) -> None:
        self.plan, self.facts, self.context = plan, facts, context
        self.stated = plan.cells(facts, context, likely=False, presume=False)
        self.stated_presumed = plan.cells(facts, context, likely=False, presume=True)
        self.likely = plan.cells(facts, context, likely=True, presume=False)
        self.likely_presumed = plan.cells(facts, context, likely=True, presume=True)
        self.negotiable = negotiable_axes(plan, facts)

    def verdict(self, prior: Prior) -> Verdict:
        """Everything about it."""
        results = tuple(self._result(planned) for planned in self.plan.rules)
        answer, probable = self._answer(results)
        offers = self._offers() if answer is Answer.MAYBE else ()
        barred = self.context.unread
        asked: tuple[Question, ...] = ()
        if answer is Answer.MAYBE or (answer is Answer.YES and probable):
            asked = self._questions(offers, prior)
        if barred and answer is not Answer.NO:
            answer, probable = Answer.MAYBE, False
            asked = (*(Question(fact="attachment", information=1.0, about=item.name) for item in barred), *asked)
        preferences = [result for result in results if result.kind is RuleKind.PREFERENCE]
        score = sum(result.weight for result in preferences if result.state is RuleState.HOLDS)
        return Verdict(
            answer=answer,
            rules=results,
            questions=asked,
            counter_offers=offers,
            probable=probable,
            score=score,
            score_max=score + sum(result.weight for result in preferences if result.state is RuleState.OPEN),
            accept_at=self.plan.frame.accept_at,
            barred_by=barred,
            frame_version=self.plan.frame.version,
        )

    def _answer(self, results: Sequence[RuleResult]) -> tuple[Answer, bool]:
        """The answer, and whether a yes is only probable. A no needs words of the message."""
        plan, accept_at = self.plan, self.plan.frame.accept_at
        surely = counted_rules(plan, self.stated)
        if outlook(counted_rules(plan, self.likely), self.likely_presumed, plan).surely_passes(accept_at):
            firm = outlook(surely, self.stated_presumed, plan).surely_passes(accept_at)
            return Answer.YES, not firm
        quoted = any(result.quotes for result in results if result.state is RuleState.BROKEN)
        bargained = widened(self.stated, self.negotiable, plan)
        if quoted and not outlook(surely, bargained, plan).may_pass(accept_at):
            return Answer.NO, False
        return Answer.MAYBE, False

    def _offers(self) -> tuple[CounterOffer, ...]:
        counted = {planned.rule.id for planned in counted_rules(self.plan, self.likely)}
        rules = tuple(
            planned
            for planned in self.plan.rules
            if planned.rule.id in counted or planned.rule.kind is RuleKind.PREFERENCE
        )
        return counter_offers(rules, self.likely_presumed, self.facts, self.plan)

    def _questions(self, offers: Sequence[CounterOffer], prior: Prior) -> tuple[Question, ...]:
        """What to ask, taking for granted that what is negotiable is settled by negotiating."""
        rules = counted_rules(self.plan, self.stated)
        for known, believed in (
            (self.stated_presumed, self.likely_presumed),
            (self.stated, self.likely),
        ):
            if offers:
                settled = {change.fact for offer in offers[:1] for change in offer.changes}
                known, believed = self._settled(known, settled), self._settled(believed, settled)
            asked = questions(rules, known, believed, self.plan, prior)
            if asked:
                return tuple(question for question in asked if not (offers and question.fact in settled))
        return ()

    def _settled(self, cells: Sequence[int], facts: set[str]) -> list[int]:
        free = list(cells)
        for index, settings in self.negotiable.items():
            if self.plan.axes[index].fact in facts:
                free = widened(free, {index: settings}, self.plan)
        return free

    def _result(self, planned: PlannedRule) -> RuleResult:
        """What became of one rule. Likely broken is open; broken only by silence is open too."""
        cells = self.likely if planned.passes else self.likely_presumed
        value = planned.evaluate(cells)
        sure = planned.evaluate(self.stated if planned.passes or value is False else self.stated_presumed)
        if value is None:
            state = RuleState.HOLDS if planned.passes else RuleState.OPEN
            likely = False
        elif value:
            state, likely = RuleState.HOLDS, sure is not True
        else:
            state = RuleState.BROKEN if sure is False else RuleState.OPEN
            likely = sure is not False and planned.evaluate(self.stated_presumed) is not False
        tests = tuple(deciding(planned.rule.when, cells, self.plan.places))
        indices = dict.fromkeys(self.plan.places[test][0] for test in tests)
        found = {index: fact_on(self.plan.axes[index], self.facts) for index in indices}
        known = tuple(dict.fromkeys(fact for fact in found.values() if fact is not None))
        return RuleResult(
            rule_id=planned.rule.id,
            kind=planned.rule.kind,
            state=state,
            weight=planned.rule.weight,
            facts=known,
            unknown=tuple(dict.fromkeys(self._unknown(indices))),
            quotes=tuple(dict.fromkeys(quote for fact in known for quote in fact.quotes)),
            likely=likely,
            negotiable=state is not RuleState.HOLDS and self._is_negotiable(planned),
        )

    def _unknown(self, indices: Iterable[int]) -> list[str]:
        axes = self.plan.axes
        return [
            axes[index].fact
            for index in indices
            if axes[index].fact != "relation" and fact_on(axes[index], self.facts) is None
        ]

    def _is_negotiable(self, planned: PlannedRule) -> bool:
        if not any(index in self.negotiable for index in planned.axes):
            return False
        wide = widened(self.likely_presumed, self.negotiable, self.plan)
        return planned.evaluate(wide) is not False
