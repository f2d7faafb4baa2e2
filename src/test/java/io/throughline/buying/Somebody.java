package io.throughline.buying;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.Stakeholder.Sway;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes people of buying teams for tests, as of 31 March 2026.
public final class Somebody {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final String name;
    private @Nullable String unit;
    private @Nullable Integer influence;
    private @Nullable UUID boss;
    private final List<Sway> sways = new ArrayList<>();
    private @Nullable LocalDate met;

    private Somebody(String name) {
        this.name = name;
    }

    public static Somebody called(String name) {
        return new Somebody(name);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Somebody in(String department) {
        unit = department;
        return this;
    }

    public Somebody influence(int level) {
        influence = level;
        return this;
    }

    public Somebody under(String name) {
        boss = id(name);
        return this;
    }

    public Somebody sways(String name, int strength) {
        sways.add(new Sway(id(name), strength));
        return this;
    }

    public Somebody met(int ago) {
        met = DAY.minusDays(ago);
        return this;
    }

    public Stakeholder made() {
        return new Stakeholder(id(name), name, null, unit, null, influence, boss, false, List.copyOf(sways), met, 1);
    }

    public static BuyingTeam team(Somebody... people) {
        return new BuyingTeam(DAY, List.of(people).stream().map(Somebody::made).toList());
    }

    /// Said of somebody ten days ago, by another or only by us.
    ///
    /// @param sayer `null` where only we believe so
    static Claim claim(String name, Claim.Said said, @Nullable String sayer, boolean act) {
        var by = sayer == null ? null : id(sayer);
        var evidence = new Evidence(Ids.next(), by, sayer, DAY.minusDays(10), Channel.CALL, act, "So they say", null);
        return new Claim(
                Ids.next(), id(name), said.kind(), said.topic(), said.level(), evidence.on(), null, List.of(evidence));
    }

    static Judgement judged(String name, Claim... claims) {
        return new Judgement(id(name), DAY, List.of(claims), List.of());
    }
}
