package io.throughline.buying;

import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a deal's team knows of its buying team and says to nobody else: what each person is to us, who we suppose
/// decides, and what to be wary of.
///
/// @param judgements by person, of those of whom anything was said
/// @param hypotheses oldest first
public record Inside(BuyingTeam team, Map<UUID, Judgement> judgements, List<Hypothesis> hypotheses)
        implements PrivateKind {
    /// What a picture of people should make one ask.
    public enum Wary {
        DECIDER_UNKNOWN,
        DECIDER_AGAINST,
        NO_WAY_TO_DECIDER,
        NOBODY_IN_TOUCH,
        SINGLE_THREAD,
        NOBODY_AGAINST,
        NO_COACH,
        HOLLOW_RAPPORT
    }

    /// @param names of whom it is about
    public record Warning(Wary wary, List<String> names) implements PrivateKind {}

    public LocalDate asOf() {
        return team.asOf();
    }

    public Judgement of(UUID personId) {
        var judgement = judgements.get(personId);
        return judgement == null ? new Judgement(personId, asOf(), List.of(), List.of()) : judgement;
    }

    public Optional<Hypothesis> leading() {
        return Hypothesis.leading(hypotheses);
    }

    /// The person whom the leading hypothesis names; without any, whoever was said to decide, where that is one.
    public Optional<UUID> decider() {
        var supposed = leading().map(Hypothesis::personId);
        if (supposed.isPresent()) return supposed;
        var said = team.people().stream()
                .map(Stakeholder::personId)
                .filter(person -> of(person).is(BuyingRole.DECIDES))
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    public boolean isDecider(UUID personId) {
        return decider().filter(personId::equals).isPresent();
    }

    /// Worst first; none while nobody is on the team.
    public List<Warning> warnings() {
        var all = new ArrayList<Warning>();
        if (team.people().isEmpty()) return all;
        decider().ifPresentOrElse(person -> aboutDecider(person, all), () -> warn(all, Wary.DECIDER_UNKNOWN));
        var touched = team.inTouch();
        if (touched.isEmpty()) warn(all, Wary.NOBODY_IN_TOUCH);
        if (touched.size() == 1)
            warn(all, Wary.SINGLE_THREAD, touched.getFirst().name());
        if (team.people().stream().noneMatch(one -> of(one.personId()).isAgainst())) warn(all, Wary.NOBODY_AGAINST);
        if (team.people().stream().noneMatch(one -> of(one.personId()).coach().isCoach())) warn(all, Wary.NO_COACH);
        var hollow = team.people().stream()
                .filter(one -> of(one.personId()).rapport().isHollow())
                .map(Stakeholder::name)
                .toArray(String[]::new);
        if (hollow.length > 0) warn(all, Wary.HOLLOW_RAPPORT, hollow);
        return all;
    }

    private void aboutDecider(UUID person, List<Warning> all) {
        var name = team.name(person);
        if (of(person).isAgainst()) warn(all, Wary.DECIDER_AGAINST, name);
        if (!team.isReached(person, one -> !of(one.personId()).isAgainst())) warn(all, Wary.NO_WAY_TO_DECIDER, name);
    }

    private static void warn(List<Warning> all, Wary wary, String... names) {
        all.add(new Warning(wary, List.of(names)));
    }
}
