"""The page “How privacy is protected”."""

from __future__ import annotations

from collections.abc import Mapping

from components.wording.messages import Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases

_RULES = alike(
    "threshold_addresses",
    "threshold_holdings",
    "minimum_addresses_in_area",
    "maximum_share",
    "dominance",
    "p_percent",
    "top_code",
    "rounding",
    "hold_back",
    "totals_from_shown",
)


class PrivacyWords(Phrases):
    """The rules that figures on cameras keep, and where their protection ends."""

    privacy_title = Said("privacy-title")
    privacy_lead = SaidEach("privacy-lead", alike("none", "rebates", "registry"))
    privacy_now_heading = Said("privacy-now-heading")

    _now_none = SaidInOrder("privacy-now-none", "rules")
    _now_rebates = SaidInOrder("privacy-now-rebates", "table", "not_shown")
    _now_registry = SaidInOrder("privacy-now-registry", "addresses", "counts")

    @property
    def privacy_now(self) -> dict[str, tuple[str, ...]]:
        """What that means for the figures shown today, by what their cameras are."""
        return {
            "none": self._now_none,
            "rebates": self._now_rebates,
            "registry": self._now_registry,
        }

    def rules_counted(self, total: int, counts: Mapping[str, int]) -> str:
        """How many of all rules are in each state, those states that there are."""
        said = [
            self.say("privacy-rules-in-state", state=state, rules=count)
            for state, count in counts.items()
        ]
        return self.say("privacy-rules-counted", total=total, states=self.clauses(said))

    # -- the attack
    audit_heading = Said("privacy-audit-heading")
    audit_lead = Said("privacy-audit-lead")
    audit_passed = Said("privacy-audit-passed")
    audit_again = Said("privacy-audit-again")
    not_shown_attack = SaidEach("privacy-not-shown-attack", {True: "any_camera", False: "anything"})
    attacks = SaidEach("privacy-attacks", alike("change", "share", "pieces", "facts"))

    # -- the rules
    rules_heading = Said("privacy-rules-heading")
    rule_states = SaidEach(
        "privacy-rule-states", alike("applied", "not_assessable", "first_release")
    )
    rule_state_leads = SaidEach(
        "privacy-rule-state-leads", alike("applied", "not_assessable", "first_release")
    )
    # What a table of counts by area lacks.
    rule_needs = SaidEach(
        "privacy-rule-needs",
        alike(
            "threshold_holdings",
            "minimum_addresses_in_area",
            "maximum_share",
            "dominance",
            "p_percent",
        ),
    )
    _rule_titles = SaidEach("privacy-rule-titles", _RULES)
    _rule_texts = SaidEach("privacy-rule-texts", _RULES)

    @property
    def rules(self) -> dict[str, tuple[str, str]]:
        """Each rule: its title, and what it says."""
        titles, texts = self._rule_titles, self._rule_texts
        return {rule: (titles[rule], texts[rule]) for rule in titles}

    # -- an example, and the limits
    example_heading = Said("privacy-example-heading")
    example = SaidInOrder("privacy-example", "counts", "shown", "next_month", "park")
    never_heading = Said("privacy-never-heading")
    never = SaidInOrder("privacy-never", "points", "distance", "type", "totals", "borders")
    limits_of_rules_heading = Said("privacy-limits-heading")
    limits_of_rules = SaidInOrder("privacy-limits", "together", "office", "street")
    limits_of_programme = SaidEach(
        "privacy-limits-of-programme", alike("none", "rebates", "registry")
    )

    # -- for those who were asked to take part
    invited_heading = Said("privacy-invited-heading")

    def invited_lead(self, program: str) -> str:
        return self.say("privacy-invited-lead", program=program)

    registered_title = Said("privacy-registered-title")
    registered_text = Said("privacy-registered")
    integrated_title = Said("privacy-integrated-title")

    def integrated_text(self, center: str) -> str:
        return self.say("privacy-integrated", center=center)

    shown_title = Said("privacy-shown-title")
    shown_text = Said("privacy-shown")

    def not_published(self, program: str) -> str:
        return self.say("privacy-not-published", program=program)
